package io.github.dmlint.engine;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import io.github.dmlint.verdict.Judge;
import io.github.dmlint.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The checking of one file: read, taken for something, judged, explained. Safe for threads. */
final class FileCheck {
  /** Problems that mean that a file could not be looked at as a whole. */
  private static final List<String> UNCHECKED =
      List.of(
          "file-unreadable", "file-not-regular", "file-too-large", "internal-fault", "too-deep");

  private final LintSettings settings;
  private final Targets targets;
  private final Explainer explainer;
  private final SecretBook secrets;
  private final InventoryCheck inventories;
  private final Neighbours neighbours;
  private final Siblings siblings;
  private final Consumer<Throwable> faults;

  FileCheck(
      LintSettings settings, Targets targets, SecretBook secrets, Consumer<Throwable> faults) {
    this.settings = settings;
    this.targets = targets;
    this.explainer = new Explainer(settings.pages());
    this.secrets = secrets;
    this.faults = faults;
    this.inventories = new InventoryCheck(settings, explainer, secrets);
    this.neighbours = new Neighbours(settings, explainer, secrets, inventories);
    this.siblings = new Siblings(settings, explainer, secrets);
  }

  /** What becomes of a file; whatever goes wrong becomes a finding. */
  FileResult check(Candidate candidate) {
    try {
      return whole(candidate);
    } catch (RuntimeException | StackOverflowError | AssertionError | OutOfMemoryError e) {
      faults.accept(e);
      return failed(candidate.shown(), "internal-fault", "fault", e.getClass().getSimpleName());
    }
  }

  /** The findings of all files of the run together. */
  List<Finding> together() {
    return settings.filter().apply(neighbours.together());
  }

  /** What a file is taken for, without checking it. */
  FileResult look(Candidate candidate) {
    Intake.Taken taken = take(candidate);
    if (taken.problem().isPresent()) {
      return failed(candidate.shown(), taken.problem().get());
    }
    Taking taking = taking(candidate, taken.source());
    return new FileResult(
        candidate.shown(),
        taking.kind(),
        taking.reason(),
        Optional.empty(),
        taking.use() == Taking.Use.NONE ? FileResult.State.SKIPPED : FileResult.State.CHECKED,
        List.of());
  }

  /** What the step from one release to another means for a file; nothing for none of DM's. */
  Optional<FileDiff> diff(Candidate candidate, Release before, Release after) {
    Intake.Taken taken = take(candidate);
    Taking taking = taking(candidate, taken.source());
    if (taken.problem().isPresent()
        || taking.use() != Taking.Use.WHOLE
        || taking.kind().orElseThrow() == FileKind.INVENTORY) {
      return Optional.empty();
    }
    DiffCheck check = new DiffCheck(settings, before, after);
    return Optional.of(check.check(candidate.shown(), taken.source(), taking.kind().get()));
  }

  /** What every release makes of a file. */
  FileMatrix matrix(Candidate candidate) {
    Intake.Taken taken = take(candidate);
    if (taken.problem().isPresent()) {
      return FileMatrix.without(candidate.shown(), "could not be read", false);
    }
    Taking taking = taking(candidate, taken.source());
    if (taking.use() != Taking.Use.WHOLE || taking.kind().orElseThrow() == FileKind.INVENTORY) {
      return FileMatrix.without(candidate.shown(), "not one of DM's files", true);
    }
    return new MatrixCheck(settings)
        .check(candidate.shown(), taken.source(), taking.kind().get(), taking.reason());
  }

  FileResult failed(String shown, String kind, String fact, String value) {
    return failed(shown, Intake.Taken.failed(shown, kind, Map.of(fact, value)).problem().get());
  }

  private FileResult failed(String shown, Problem problem) {
    Release release = settings.target().orElseGet(settings.rules()::newest);
    Source source = Source.of(shown, "");
    Subject subject = new Subject(source, Optional.empty(), release, settings.rules());
    List<Finding> findings =
        settings.filter().apply(explainer.explain(List.of(problem), subject, Secrets.of(source)));
    return new FileResult(
        shown,
        Optional.empty(),
        "could not be read",
        Optional.empty(),
        FileResult.State.UNCHECKED,
        findings);
  }

  private static Intake.Taken take(Candidate candidate) {
    return candidate
        .content()
        .map(bytes -> Intake.bytes(bytes, candidate.shown()))
        .orElseGet(() -> Intake.read(candidate.file(), candidate.shown()));
  }

  private Taking taking(Candidate candidate, Source source) {
    if (settings.kind().isPresent()) {
      return Taking.whole(settings.kind().get(), "--kind");
    }
    String name = String.valueOf(candidate.file().getFileName());
    return FileNames.taking(name)
        .or(() -> TopKeys.taking(name, source.text()))
        .orElseGet(() -> Taking.none("neither its name nor its keys are those of a file of DM"));
  }

  private FileResult whole(Candidate candidate) {
    Intake.Taken taken = take(candidate);
    if (taken.problem().isPresent()) {
      return failed(candidate.shown(), taken.problem().get());
    }
    Source source = taken.source();
    Taking taking = taking(candidate, source);
    if (taking.use() == Taking.Use.NONE) {
      return FileResult.skipped(candidate.shown(), taking.reason());
    }
    FileKind kind = taking.kind().orElseThrow();
    Targets.Choice choice = targets.of(candidate.file());
    Optional<Verdict> verdict = Optional.empty();
    List<Problem> problems;
    List<Finding> more = List.of();
    if (kind == FileKind.INVENTORY) {
      problems = inventory(source, taking);
      more = inventories.findings(source, candidate.file(), taking.use(), choice.release());
    } else if (choice.release().table(kind).isEmpty()) {
      problems = List.of(noSuchFile());
    } else if (taking.use() == Taking.Use.TEMPLATE) {
      problems = TemplateKeys.problems(source, kind, choice.release());
    } else {
      verdict = Optional.of(Judge.judge(source, kind, choice.release()));
      problems = verdict.get().problems();
      if (choice.guessed() && !verdict.get().accepted()) {
        targets.guess(source, kind);
      }
      Optional<Value.Struct> root = verdict.get().root();
      if (root.isPresent()) {
        Path file = candidate.file();
        more = new ArrayList<>(siblings.findings(source, file, kind, root.get(), choice.release()));
        more.addAll(neighbours.findings(source, file, kind, root.get(), choice.release()));
      }
    }
    return result(
        candidate, taking, source, choice, verdict.flatMap(Verdict::root), problems, more);
  }

  private static Problem noSuchFile() {
    return new Problem(
        "kind-not-read",
        Stage.LATER,
        Problem.Effect.TOLERATED,
        OptionalInt.empty(),
        KeyPath.ROOT,
        Span.at(0),
        Map.of());
  }

  private List<Problem> inventory(Source source, Taking taking) {
    List<Problem> problems = new ArrayList<>();
    if (taking.use() == Taking.Use.WHOLE) {
      NamedRelease.of(source)
          .flatMap(named -> InventoryRelease.problem(named, settings))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private FileResult result(
      Candidate candidate,
      Taking taking,
      Source source,
      Targets.Choice choice,
      Optional<Value.Struct> root,
      List<Problem> problems,
      List<Finding> more) {
    List<Finding> findings = new ArrayList<>(more);
    FileResult.State state = FileResult.State.CHECKED;
    if (!problems.isEmpty()) {
      Secrets hidden =
          root.map(struct -> Secrets.of(source, struct)).orElseGet(() -> Secrets.of(source));
      secrets.put(source, hidden);
      Subject subject = new Subject(source, taking.kind(), choice.release(), settings.rules());
      findings.addAll(explainer.explain(problems, subject, hidden));
      for (Problem problem : problems) {
        if (UNCHECKED.contains(problem.kind()) || UNCHECKED.contains(problem.fact("cause"))) {
          state = FileResult.State.UNCHECKED;
        }
      }
    }
    List<Finding> shown = settings.filter().apply(findings);
    shown.sort(LintOrder.FINDINGS);
    return new FileResult(
        candidate.shown(),
        taking.kind(),
        taking.reason(),
        Optional.of(choice.release()),
        state,
        shown);
  }
}
