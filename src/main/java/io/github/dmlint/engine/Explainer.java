package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Fix;
import io.github.dmlint.rule.Label;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.rule.check.RuleList;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Edit;
import io.github.dmlint.text.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns problems into findings: the rule finds the words, the page has code and name, and no secret
 * gets through. A problem that no rule knows is told by the general rule of its stage.
 */
final class Explainer {
  private static final List<String> GRAMMAR = List.of("syntax-error", "encoding", "too-deep");

  private final RulePages pages;

  Explainer(RulePages pages) {
    this.pages = pages;
  }

  /** Takes remarks, and adds their findings to a list. */
  Consumer<Remark> into(List<Finding> findings, SecretBook secrets) {
    return remark -> findings.add(finding(remark, secrets.of(remark.place().source())));
  }

  /** The findings of a file's problems; the first refused problem is where DM stops. */
  List<Finding> explain(List<Problem> problems, Subject subject, Secrets secrets) {
    List<Finding> findings = new ArrayList<>();
    // DM stops neither at an inventory nor at what dmlint could not read.
    boolean stopped = subject.kind().map(kind -> kind == FileKind.INVENTORY).orElse(true);
    for (Problem problem : folded(readable(problems))) {
      // What is too deep for dmlint need not be too deep for DM.
      boolean refused =
          problem.effect() == Problem.Effect.REFUSED && !problem.kind().equals("too-deep");
      findings.add(explain(problem, subject, secrets, refused && !stopped));
      stopped |= refused;
    }
    return findings;
  }

  /**
   * Where a file breaks its grammar, DM tells nothing else of it, and what is left of it would
   * mislead.
   */
  private static List<Problem> readable(List<Problem> problems) {
    List<Problem> grammar = new ArrayList<>();
    for (Problem problem : problems) {
      if (GRAMMAR.contains(problem.kind())) {
        grammar.add(problem);
      }
    }
    return grammar.isEmpty() ? problems : grammar;
  }

  /**
   * Unknown keys below an unknown key are told with it. A key that DM lists twice is told once, and
   * so is what DM would say for each instance of a task.
   */
  private static List<Problem> folded(List<Problem> problems) {
    Set<KeyPath> unknown = new HashSet<>();
    for (Problem problem : problems) {
      if (isUnknown(problem)) {
        unknown.add(problem.path());
      }
    }
    Set<Object> told = new HashSet<>();
    List<Problem> folded = new ArrayList<>();
    for (Problem problem : problems) {
      Object what = isUnknown(problem) ? "" : List.of(problem.kind(), problem.facts());
      boolean twice = !told.add(List.of(problem.path(), problem.span(), what));
      if (!twice && !(isUnknown(problem) && below(problem.path(), unknown))) {
        folded.add(problem);
      }
    }
    return folded;
  }

  private static boolean isUnknown(Problem problem) {
    return problem.kind().startsWith("unknown-key");
  }

  private static boolean below(KeyPath path, Set<KeyPath> unknown) {
    List<String> segments = path.segments();
    for (int i = 1; i < segments.size(); i++) {
      if (unknown.contains(new KeyPath(segments.subList(0, i)))) {
        return true;
      }
    }
    return false;
  }

  private Finding explain(Problem problem, Subject subject, Secrets secrets, boolean first) {
    for (RulePage page : pages.explaining(problem.kind())) {
      if (RuleList.of(page.code()) instanceof ProblemRule rule) {
        Optional<Explanation> words = rule.explain(problem, subject);
        if (words.isPresent()) {
          return finding(page, problem, subject, words.get(), secrets, first);
        }
      }
    }
    RulePage page = page(RuleList.fallback(problem.stage() == Stage.DECODE, problem.effect()));
    Explanation words = RuleList.fallbackWords(problem, subject);
    return finding(page, problem, subject, words, secrets, first);
  }

  private RulePage page(String code) {
    return pages
        .find(code)
        .orElseThrow(() -> new IllegalStateException("no page for rule " + code));
  }

  private static Finding finding(
      RulePage page,
      Problem problem,
      Subject subject,
      Explanation words,
      Secrets secrets,
      boolean first) {
    Severity severity = severity(page);
    if (problem.effect() == Problem.Effect.REFUSED) {
      severity = Severity.ERROR;
    } else if (severity == Severity.ERROR) {
      severity = Severity.WARNING;
    }
    return finding(
        page,
        severity,
        subject.source().place(problem.span()),
        problem.path(),
        words,
        secrets,
        problem.code(),
        first);
  }

  /** The finding of a rule over several files. */
  Finding finding(Remark remark, Secrets secrets) {
    RulePage page = page(remark.code());
    return finding(
        page,
        remark.severity().orElse(severity(page)),
        remark.place(),
        remark.path(),
        remark.words(),
        secrets,
        OptionalInt.empty(),
        false);
  }

  private static Finding finding(
      RulePage page,
      Severity severity,
      Place place,
      KeyPath path,
      Explanation words,
      Secrets secrets,
      OptionalInt code,
      boolean first) {
    List<Label> labels = new ArrayList<>();
    for (Label label : words.labels()) {
      labels.add(new Label(label.place(), secrets.hide(label.text())));
    }
    return new Finding(
        page.code(),
        page.name(),
        severity,
        place,
        path,
        secrets.hide(words.message()),
        secrets.hide(words.note()),
        labels,
        secrets.hide(words.help()),
        code,
        first,
        words.fix().map(fix -> hidden(fix, secrets)));
  }

  private static Fix hidden(Fix fix, Secrets secrets) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      edits.add(new Edit(edit.span(), secrets.hide(edit.replacement())));
    }
    return new Fix(secrets.hide(fix.description()), fix.safe(), edits);
  }

  private static Severity severity(RulePage page) {
    return Severity.valueOf(page.severity().toUpperCase(Locale.ROOT));
  }
}
