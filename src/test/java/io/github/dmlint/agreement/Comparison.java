package io.github.dmlint.agreement;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.verdict.Judge;
import io.github.dmlint.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Holds dmlint's verdicts on one file against those of the real releases. */
final class Comparison {
  /** Far more than any file needs, on a machine that does other things too. */
  static final Duration LIMIT = Duration.ofSeconds(20);

  private final Function<String, Release> releases;
  private final Tally tally = new Tally();
  private final List<Disagreement> disagreements = new ArrayList<>();

  Comparison(Function<String, Release> releases) {
    this.releases = releases;
  }

  Tally tally() {
    return tally;
  }

  List<Disagreement> disagreements() {
    return disagreements;
  }

  void add(CorpusCase file) {
    List<Release> asked = new ArrayList<>();
    file.answers()
        .forEach(
            (name, answer) -> {
              if (!answer.random()) {
                asked.add(releases.apply(name));
              }
            });
    long start = System.nanoTime();
    try {
      Map<Release, Verdict> verdicts = Judge.judge(file.source(), file.kind(), asked);
      for (Release release : asked) {
        compare(file, release, Objects.requireNonNull(verdicts.get(release)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      String name = asked.isEmpty() ? "" : asked.get(0).name().text();
      StackTraceElement[] trace = e.getStackTrace();
      differ(file, name, Disagreement.What.CRASH, "", e + (trace.length > 0 ? " " + trace[0] : ""));
    }
    long nanos = System.nanoTime() - start;
    tally.time(nanos);
    if (nanos > LIMIT.toNanos()) {
      differ(file, "", Disagreement.What.SLOW, "", Duration.ofNanos(nanos).toString());
    }
  }

  private void compare(CorpusCase file, Release release, Verdict verdict) {
    String name = release.name().text();
    Answer answer = Objects.requireNonNull(file.answers().get(name));
    boolean real = refused(file.kind(), answer, release);
    boolean ours = !verdict.accepted();
    tally.checked(file.kind(), name);
    for (Problem problem : verdict.problems()) {
      if (!release.reports(problem.kind())) {
        differ(file, name, Disagreement.What.LIFE, "", problem.kind());
      }
    }
    if (real != ours) {
      Disagreement.What what =
          ours ? Disagreement.What.FALSE_ERROR : Disagreement.What.MISSED_ERROR;
      differ(file, name, what, brief(answer), brief(verdict));
      return;
    }
    tally.agreed(file.kind(), name);
    if (!real) {
      return;
    }
    OptionalInt said = verdict.first().map(Problem::code).orElse(OptionalInt.empty());
    boolean sameCode = said.equals(answer.firstCode());
    tally.code(file.kind(), name, sameCode);
    if (!sameCode) {
      differ(file, name, Disagreement.What.CODE, brief(answer), brief(verdict));
    }
    if (answer.stage().equals("unknown-key")) {
      keys(file, name, answer, verdict);
    }
  }

  /**
   * Where a release throws the file of dmctl away and asks for its command line instead, the file
   * itself can only fail to decode.
   */
  private static boolean refused(FileKind kind, Answer answer, Release release) {
    if (kind == FileKind.DMCTL) {
      return release.has("dmctl-file-ignored") ? answer.stage().equals("decode") : !answer.accept();
    }
    return !answer.accept() || !answer.later().isEmpty();
  }

  private void keys(CorpusCase file, String release, Answer answer, Verdict verdict) {
    Set<String> real = new TreeSet<>();
    for (String key : answer.undecoded()) {
      if (!key.contains("%!")) {
        real.add(key);
      }
    }
    Set<String> ours = new TreeSet<>();
    for (Problem problem : verdict.problems()) {
      boolean told = problem.fact("hidden").isEmpty();
      if (problem.stage() == Stage.UNKNOWN_KEY
          && problem.effect() == Problem.Effect.REFUSED
          && told) {
        String listed = problem.fact("listed");
        if (!(listed.contains("%") && answer.undecoded().toString().contains("%!"))) {
          ours.add(listed);
        }
      }
    }
    boolean same = real.equals(ours);
    tally.keys(file.kind(), release, same);
    if (!same) {
      differ(file, release, Disagreement.What.KEYS, real.toString(), ours.toString());
    }
  }

  private void differ(
      CorpusCase file, String release, Disagreement.What what, String real, String ours) {
    tally.differed(file.kind(), release, what);
    disagreements.add(new Disagreement(file, release, what, real, ours));
  }

  private static String brief(Answer answer) {
    String text = answer.accept() ? String.join("; ", answer.later()) : answer.error();
    return answer.stage() + (text.isEmpty() ? "" : ": " + text);
  }

  private static String brief(Verdict verdict) {
    return verdict
        .first()
        .map(p -> p.stage() + " " + p.kind() + " " + p.code() + " at " + p.path() + " " + p.facts())
        .orElse("accepted");
  }
}
