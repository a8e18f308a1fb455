package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import io.github.dmlint.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The judging of one file by two releases. */
final class DiffCheck {
  private final LintSettings settings;
  private final Explainer explainer;
  private final Release before;
  private final Release after;

  DiffCheck(LintSettings settings, Release before, Release after) {
    this.settings = settings;
    this.explainer = new Explainer(settings.pages());
    this.before = before;
    this.after = after;
  }

  FileDiff check(String shown, Source source, FileKind kind) {
    Map<Release, Verdict> verdicts = Judge.judge(source, kind, List.of(before, after));
    Optional<Verdict> old = Optional.ofNullable(verdicts.get(before));
    Optional<Verdict> now = Optional.ofNullable(verdicts.get(after));
    Map<String, Set<String>> written = new HashMap<>();
    for (Verdict verdict : verdicts.values()) {
      verdict.root().ifPresent(root -> collect("", root, written));
    }
    return new FileDiff(
        shown,
        kind,
        written,
        old.map(Verdict::accepted).orElse(false),
        now.map(Verdict::accepted).orElse(false),
        now.map(verdict -> findings(source, kind, verdict, old)).orElse(List.of()));
  }

  private List<Finding> findings(
      Source source, FileKind kind, Verdict now, Optional<Verdict> before) {
    Set<List<Object>> known = new HashSet<>();
    for (Problem problem : before.map(Verdict::problems).orElse(List.of())) {
      known.add(List.of(problem.kind(), problem.path(), problem.effect()));
    }
    List<Problem> added = new ArrayList<>();
    for (Problem problem : now.problems()) {
      if (!known.contains(List.<Object>of(problem.kind(), problem.path(), problem.effect()))) {
        added.add(problem);
      }
    }
    Secrets hidden =
        now.root().map(root -> Secrets.of(source, root)).orElseGet(() -> Secrets.of(source));
    Subject subject = new Subject(source, Optional.of(kind), after, settings.rules());
    return explainer.explain(added, subject, hidden);
  }

  /** The paths of all that stands in the file, not of what the release puts in by itself. */
  private static void collect(String path, Value value, Map<String, Set<String>> out) {
    if (!path.isEmpty()) {
      if (!value.origin().isPresent()) {
        return;
      }
      Set<String> words = out.computeIfAbsent(path, any -> new HashSet<>());
      if (value instanceof Value.Text text) {
        words.add(FileDiff.lower(text.value()));
      }
    }
    if (value instanceof Value.Struct struct) {
      String lead = path.isEmpty() ? "" : path + ".";
      struct.fields().forEach((name, field) -> collect(lead + name, field, out));
    } else if (value instanceof Value.Items items) {
      items.elements().forEach(element -> collect(path + "[]", element, out));
    } else if (value instanceof Value.Table table) {
      table.entries().values().forEach(entry -> collect(path + ".<name>", entry, out));
    }
  }
}
