package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What speaks against a file, in DM's order. yaml.v2 gathers errors and tells them all at the end;
 * but a fatal one, or one within a struct that wraps its errors, ends the decoding, and then only
 * that is told. dmlint tells the others too, with the fact {@code hidden}.
 */
final class Complaints {
  /** A problem of which it is not known yet whether DM tells it. */
  private record Draft(
      String kind, Stage stage, KeyPath path, Span span, Map<String, String> facts) {}

  private final OptionalInt decodeCode;
  private final OptionalInt unknownKeyCode;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> tolerated = new ArrayList<>();
  private int toldFrom = -1;
  private int toldTo = -1;

  Complaints(KeyTable table, Release release) {
    decodeCode = release.code(table.kind().id() + "-decode");
    unknownKeyCode = release.code(table.kind().id() + "-unknown-key");
  }

  /** An error that is gathered with the others. */
  void error(String kind, KeyPath path, Span span, Map<String, String> facts) {
    Stage stage = kind.equals("unknown-key") ? Stage.UNKNOWN_KEY : Stage.DECODE;
    drafts.add(new Draft(kind, stage, path, span, facts));
  }

  /** Something that the release lets pass. */
  void tolerate(String kind, KeyPath path, Span span, Map<String, String> facts) {
    Stage stage = kind.equals("unknown-key") ? Stage.UNKNOWN_KEY : Stage.DECODE;
    tolerated.add(new Draft(kind, stage, path, span, facts));
  }

  /** An error that ends the decoding. */
  void fatal(String kind, KeyPath path, Span span, Map<String, String> facts) {
    drafts.add(new Draft(kind, Stage.DECODE, path, span, facts));
    endsWith(drafts.size() - 1);
  }

  /** A mark before a struct that wraps its errors. */
  int mark() {
    return drafts.size();
  }

  /** Errors gathered since a mark end the decoding together, if there are any. */
  void wrapSince(int mark) {
    if (drafts.size() > mark) {
      endsWith(mark);
    }
  }

  private void endsWith(int from) {
    if (toldFrom < 0) {
      toldFrom = from;
      toldTo = drafts.size();
    }
  }

  /** A problem of the grammar; the first one is all that DM tells. */
  void syntax(SyntaxProblem problem) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("format", "yaml");
    facts.put("cause", problem.cause());
    facts.put("message", problem.message());
    if (!problem.words().isEmpty()) {
      facts.put("dm-text", problem.words());
    }
    fatal(kind(problem.cause()), KeyPath.ROOT, problem.span(), facts);
  }

  private static String kind(String cause) {
    return switch (cause) {
      case "unknown-anchor", "too-deep" -> cause;
      case "control-character",
          "invalid-leading-byte",
          "invalid-trailing-byte",
          "overlong-character",
          "incomplete-character",
          "invalid-character",
          "incomplete-utf16",
          "unexpected-low-surrogate",
          "incomplete-surrogate-pair",
          "missing-low-surrogate" ->
          "encoding";
      default -> "syntax-error";
    };
  }

  /** The facts of an error that ends the decoding: yaml.v2's words and ours. */
  static Map<String, String> facts(String words, String message) {
    return Map.of("dm-text", "yaml: " + words, "message", message);
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    int from = toldFrom < 0 ? 0 : toldFrom;
    int to = toldFrom < 0 ? drafts.size() : toldTo;
    // Unknown keys alone make a case of unknown keys; with another error it is one of decoding.
    told(from, to, Stage.DECODE, all);
    told(from, to, Stage.UNKNOWN_KEY, all);
    for (int i = 0; i < drafts.size(); i++) {
      if (i < from || i >= to) {
        all.add(refused(drafts.get(i), true));
      }
    }
    for (Draft draft : tolerated) {
      all.add(
          new Problem(
              draft.kind(),
              draft.stage(),
              Problem.Effect.TOLERATED,
              OptionalInt.empty(),
              draft.path(),
              draft.span(),
              draft.facts()));
    }
    return all;
  }

  private void told(int from, int to, Stage stage, List<Problem> all) {
    for (Draft draft : drafts.subList(from, to)) {
      if (draft.stage() != stage) {
        continue;
      }
      all.add(refused(draft, false));
    }
  }

  /** DM's code; for what is too much for dmlint alone there is none. */
  private OptionalInt code(Draft draft) {
    if (draft.kind().equals("too-deep")) {
      return OptionalInt.empty();
    }
    return draft.stage() == Stage.UNKNOWN_KEY ? unknownKeyCode : decodeCode;
  }

  private Problem refused(Draft draft, boolean hidden) {
    Map<String, String> facts = new TreeMap<>(draft.facts());
    boolean unknownKey = draft.stage() == Stage.UNKNOWN_KEY;
    if (unknownKey) {
      facts.put("listed", draft.facts().getOrDefault("dm-text", ""));
    }
    if (hidden) {
      facts.put("hidden", "true");
    }
    return new Problem(
        draft.kind(),
        draft.stage(),
        Problem.Effect.REFUSED,
        code(draft),
        draft.path(),
        draft.span(),
        facts);
  }
}
