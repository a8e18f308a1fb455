package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.util.List;
import java.util.OptionalInt;

/** Verdicts on texts, in a form that a test can read. */
record Judged(FileKind kind) {
  Verdict verdict(String release, String... lines) {
    Source source = Source.of("test", String.join("\n", lines) + "\n");
    return Judge.judge(source, kind, RuleSets.bundled().release(release));
  }

  /** The problem at which the release stops, with DM's code where there is one. */
  String first(String release, String... lines) {
    return verdict(release, lines).first().map(Judged::text).orElse("accepted");
  }

  /** All problems that the release goes on with. */
  List<String> tolerated(String release, String... lines) {
    return verdict(release, lines).problems().stream()
        .filter(p -> p.effect() == Problem.Effect.TOLERATED)
        .map(Judged::text)
        .toList();
  }

  private static String text(Problem problem) {
    OptionalInt code = problem.code();
    return problem.kind() + (code.isPresent() ? " " + code.getAsInt() : "");
  }
}
