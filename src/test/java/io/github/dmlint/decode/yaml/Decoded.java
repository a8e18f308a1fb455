package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.util.List;
import java.util.Objects;

/** A file as a release decodes it. */
record Decoded(Decoding decoding) {
  static Decoded task(String text, String release) {
    return of(text, FileKind.TASK, release);
  }

  static Decoded source(String text, String release) {
    return of(text, FileKind.SOURCE, release);
  }

  private static Decoded of(String text, FileKind kind, String name) {
    Release release = RuleSets.bundled().release(name);
    Source source = Source.of("x.yaml", text);
    return new Decoded(
        new YamlDecoder().decode(source, release.table(kind).orElseThrow(), release));
  }

  Value.Struct root() {
    return decoding.root().orElseThrow();
  }

  /** An entry of a map at the top that holds structs. */
  Value.Struct entry(String map, String name) {
    return (Value.Struct) Objects.requireNonNull(root().table(map).get(name));
  }

  /** What DM tells, in its words. */
  List<String> told() {
    return decoding.problems().stream()
        .filter(p -> p.effect() == Problem.Effect.REFUSED && p.fact("hidden").isEmpty())
        .map(p -> p.fact("dm-text"))
        .toList();
  }

  /** What dmlint tells besides: paths of problems. */
  List<String> hidden() {
    return decoding.problems().stream()
        .filter(p -> !p.fact("hidden").isEmpty())
        .map(p -> p.kind() + " " + p.path())
        .toList();
  }

  List<String> tolerated() {
    return decoding.problems().stream()
        .filter(p -> p.effect() == Problem.Effect.TOLERATED)
        .map(p -> p.kind() + " " + p.path())
        .toList();
  }

  Problem first() {
    return decoding.problems().get(0);
  }
}
