package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.toml.SecondOpinion;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Locale;
import java.util.Optional;

/** A file that breaks the rules of its format, as the release's reader has them. */
final class SyntaxFault implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String format =
        subject
            .kind()
            .map(FileKind::format)
            .map(f -> f.name().toUpperCase(Locale.ROOT))
            .orElse("text");
    boolean toml = problem.fact("format").equals("toml");
    TomlWords words =
        toml ? TomlWords.of(problem) : new TomlWords(problem.fact("message"), problem.fact("help"));
    if (problem.kind().equals("too-deep")) {
      return Optional.of(
          Explanation.of("dmlint has not checked this %s: %s.".formatted(format, words.what()))
              .note("here")
              .help(
                  "whether DM reads it is not known; see whether the file is what it should be."));
    }
    String reader = format.equals("INI") ? "Ansible" : subject.dm();
    String message =
        words.what().isEmpty()
            ? "%s does not read this %s".formatted(reader, format)
            : "%s does not read this %s: %s".formatted(reader, format, words.what());
    return Optional.of(
        Explanation.of(message + "; " + subject.consequence() + "." + opinion(problem, subject))
            .note("here")
            .help(words.help()));
  }

  /** What others make of the line; said once in a file, at the problem that DM stops at. */
  private static String opinion(Problem problem, Subject subject) {
    if (!problem.fact("format").equals("toml") || !problem.fact("number").equals("1")) {
      return "";
    }
    SecondOpinion opinion = SecondOpinion.on(problem, subject.source(), subject.rules().releases());
    String readers = ReleaseRange.words(opinion.readers());
    if (readers.isEmpty()) {
      return "";
    }
    return opinion.standard()
        ? " The file is valid TOML 1.0; releases that read this line: '%s'.".formatted(readers)
        : " Releases that read this line: '%s'.".formatted(readers);
  }
}
