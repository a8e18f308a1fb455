package io.github.dmlint.decode.toml;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The problems of a file so far, with DM's codes for its kind. */
final class ProblemList {
  private final List<Problem> problems = new ArrayList<>();
  private final OptionalInt decodeCode;
  private final OptionalInt unknownKeyCode;

  ProblemList(KeyTable table, Release release) {
    this.decodeCode = release.code(table.kind().id() + "-decode");
    this.unknownKeyCode = release.code(table.kind().id() + "-unknown-key");
  }

  List<Problem> problems() {
    return problems;
  }

  /** The library refuses it. */
  void refused(String kind, KeyPath path, Span span, Map<String, String> facts) {
    OptionalInt code = kind.equals("too-deep") ? OptionalInt.empty() : decodeCode;
    problems.add(new Problem(kind, Stage.DECODE, Problem.Effect.REFUSED, code, path, span, facts));
  }

  /** The library takes it, and nothing comes of it. */
  void tolerated(String kind, KeyPath path, Span span, Map<String, String> facts) {
    problems.add(
        new Problem(
            kind, Stage.DECODE, Problem.Effect.TOLERATED, OptionalInt.empty(), path, span, facts));
  }

  void unknownKey(boolean refused, KeyPath path, Span span, Map<String, String> facts) {
    problems.add(
        new Problem(
            "unknown-key",
            Stage.UNKNOWN_KEY,
            refused ? Problem.Effect.REFUSED : Problem.Effect.TOLERATED,
            refused ? unknownKeyCode : OptionalInt.empty(),
            path,
            span,
            facts));
  }
}
