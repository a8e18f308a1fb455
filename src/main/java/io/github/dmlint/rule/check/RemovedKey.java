package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.FormerKey;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.release.Suggestion;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A key that DM dropped: it was read once, and the release refuses it. */
final class RemovedKey implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    KeyAdvice advice = new KeyAdvice(problem, subject);
    Optional<Suggestion> meant = advice.suggestion();
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Explanation words =
        Explanation.of(
            "%s no longer knows '%s' %s; %s."
                .formatted(
                    subject.dm(),
                    UnknownKey.name(problem),
                    UnknownKey.where(problem, subject),
                    subject.consequence()));
    if (meant.get() instanceof Suggestion.Former former) {
      return Optional.of(fixed(former(words, former.key(), subject), problem, subject));
    }
    if (meant.get() instanceof Suggestion.OtherRelease other
        && other.before().isPresent()
        && other.after().isEmpty()) {
      return Optional.of(fixed(gone(advice.add(words), other), problem, subject));
    }
    return Optional.empty();
  }

  private static Explanation former(Explanation words, FormerKey key, Subject subject) {
    Optional<Release> lenient = KeyAdvice.lenientBefore(subject);
    String ignored =
        lenient.map(release -> ", ignored by '%s'".formatted(release.name())).orElse("");
    String instead = key.instead().map(place -> "; its value belongs to " + place).orElse("");
    return words
        .note("dropped after %s%s".formatted(key.until(), ignored))
        .help(
            "delete the line: it was %s, and %s%s."
                .formatted(key.was(), firstPart(key.why()), instead));
  }

  private static Explanation gone(Explanation words, Suggestion.OtherRelease other) {
    return words.note("dropped; known in " + ReleaseRange.words(other.known()));
  }

  private static Explanation fixed(Explanation words, Problem problem, Subject subject) {
    return LineDeletion.of(problem, subject.source()).map(words::fix).orElse(words);
  }

  private static String firstPart(String reason) {
    int end = reason.indexOf(';');
    return end < 0 ? reason : reason.substring(0, end);
  }
}
