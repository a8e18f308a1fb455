package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.engine.FileMatrix.Mark;
import io.github.dmlint.engine.FileMatrix.Phase;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import io.github.dmlint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The judging of one file by all releases. Safe for threads. */
final class MatrixCheck {
  private final RuleSets rules;
  private final Explainer explainer;

  MatrixCheck(LintSettings settings) {
    this.rules = settings.rules();
    this.explainer = new Explainer(settings.pages());
  }

  /** What a release says, without its name; releases with equal ones stand together. */
  private record Answer(Mark mark, String kind, KeyPath path) {}

  FileMatrix check(String shown, Source source, FileKind kind, String reason) {
    List<Release> releases = rules.releases();
    Map<Release, Verdict> verdicts = Judge.judge(source, kind, releases);
    List<Phase> phases = new ArrayList<>();
    int start = 0;
    Answer current = answer(releases.get(0), verdicts, source, kind);
    for (int i = 1; i <= releases.size(); i++) {
      boolean end = i == releases.size();
      Answer next = end ? current : answer(releases.get(i), verdicts, source, kind);
      if (end || !next.equals(current)) {
        Release first = releases.get(start);
        phases.add(
            new Phase(
                new ReleaseRange(first, releases.get(i - 1), end),
                i - start,
                current.mark(),
                first(current.mark(), findings(first, verdicts, source, kind))));
        start = i;
        current = next;
      }
    }
    return new FileMatrix(shown, Optional.of(kind), reason, true, phases);
  }

  private Answer answer(
      Release release, Map<Release, Verdict> verdicts, Source source, FileKind kind) {
    Verdict verdict = verdicts.get(release);
    if (verdict == null) {
      return new Answer(Mark.UNKNOWN, "", KeyPath.ROOT);
    }
    Optional<Problem> stop = verdict.first();
    if (stop.isPresent()) {
      return new Answer(Mark.REFUSES, stop.get().kind(), stop.get().path());
    }
    Optional<Finding> warning =
        verdict.problems().isEmpty()
            ? Optional.empty()
            : first(Mark.WARNS, findings(release, verdicts, source, kind));
    return warning
        .map(finding -> new Answer(Mark.WARNS, finding.code(), finding.path()))
        .orElseGet(() -> new Answer(Mark.ACCEPTS, "", KeyPath.ROOT));
  }

  private List<Finding> findings(
      Release release, Map<Release, Verdict> verdicts, Source source, FileKind kind) {
    Verdict verdict = verdicts.get(release);
    if (verdict == null || verdict.problems().isEmpty()) {
      return List.of();
    }
    Secrets hidden =
        verdict.root().map(root -> Secrets.of(source, root)).orElseGet(() -> Secrets.of(source));
    Subject subject = new Subject(source, Optional.of(kind), release, rules);
    return explainer.explain(verdict.problems(), subject, hidden);
  }

  /** The finding at which the release stops, or the first warning. */
  private static Optional<Finding> first(Mark mark, List<Finding> findings) {
    for (Finding finding : findings) {
      boolean meant =
          switch (mark) {
            case REFUSES -> finding.first();
            case WARNS -> finding.severity() == Severity.WARNING;
            case ACCEPTS, UNKNOWN -> false;
          };
      if (meant) {
        return Optional.of(finding);
      }
    }
    return Optional.empty();
  }
}
