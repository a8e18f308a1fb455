package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.release.KeyPlace;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.release.Suggestion;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Fix;
import io.github.dmlint.rule.Subject;
import io.github.dmlint.text.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be meant by a key that a release does not know, in words. */
final class KeyAdvice {
  private static final int MOST = 3;

  private final Problem problem;
  private final Subject subject;

  KeyAdvice(Problem problem, Subject subject) {
    this.problem = problem;
    this.subject = subject;
  }

  /** What the rule sets make of the key. */
  Optional<Suggestion> suggestion() {
    return subject
        .kind()
        .flatMap(
            kind ->
                subject
                    .rules()
                    .history()
                    .suggest(kind, UnknownKey.path(problem), subject.release()));
  }

  /** The words with a note, the remedy and a fix. */
  Explanation add(Explanation words) {
    Optional<Suggestion> suggestion = suggestion();
    if (suggestion.isEmpty()) {
      return words
          .note("unknown key")
          .help("delete it; no release of DM that dmlint knows has it here.");
    }
    Suggestion meant = suggestion.get();
    if (meant instanceof Suggestion.Renamed renamed) {
      return renamed(words, renamed.name())
          .note("called '%s' here".formatted(renamed.name()))
          .help(
              "write '%s'; '%s' is its name in %s."
                      .formatted(renamed.name(), key(), ReleaseRange.words(renamed.known()))
                  + documented(renamed.spec()));
    }
    if (meant instanceof Suggestion.OtherRelease other) {
      return other(words, other);
    }
    if (meant instanceof Suggestion.Former former) {
      return words
          .note("known until " + former.key().until())
          .help("delete it: " + former.key().why() + ".");
    }
    if (meant instanceof Suggestion.Elsewhere elsewhere) {
      return words.note("not here").help("that is a key of " + places(elsewhere.places()) + ".");
    }
    String name =
        meant instanceof Suggestion.LetterCase letters
            ? letters.name()
            : ((Suggestion.Spelling) meant).name();
    String help =
        meant instanceof Suggestion.LetterCase
            ? "write '%s': the case of letters counts.".formatted(name)
            : "did you mean '%s'?".formatted(name);
    return renamed(words, name).note("unknown key").help(help);
  }

  private Explanation other(Explanation words, Suggestion.OtherRelease other) {
    String known = ReleaseRange.words(other.known());
    String remedy = instead(other.spec(), other.moved());
    if (other.after().isPresent() && other.before().isEmpty()) {
      return words
          .note("exists from '%s' on".formatted(other.after().get().name()))
          .help(
              "delete it, or aim at a release that knows it: %s.".formatted(known)
                  + documented(other.spec()));
    }
    return words.note("known in " + known).help(remedy);
  }

  /** Where the documents say otherwise, as a sentence to follow; else empty. */
  private static String documented(KeySpec spec) {
    return spec.notes().documented().map(sentence -> " " + sentence).orElse("");
  }

  private String instead(KeySpec spec, Optional<KeyPlace> moved) {
    Optional<String> instead = spec.notes().instead();
    Optional<String> useless =
        moved.flatMap(place -> subject.rules().history().deprecated(place, subject.release()));
    if (useless.isPresent()) {
      return "delete it; in %s, where it is a key at %s, it %s."
          .formatted(place(moved.orElseThrow()), subject.dm(), useless.get());
    }
    if (moved.isPresent()) {
      return "it is a key of %s at %s; move it there.".formatted(place(moved.get()), subject.dm());
    }
    return instead.isPresent()
        ? "delete it; in its place there is %s.".formatted(instead.get())
        : "delete it.";
  }

  private Explanation renamed(Explanation words, String name) {
    String written = subject.source().text(problem.span());
    if (!written.equals(key())) {
      return words;
    }
    return words.fix(
        new Fix(
            "Write '%s' instead of '%s'.".formatted(name, key()),
            false,
            List.of(new Edit(problem.span(), name))));
  }

  private String places(List<KeyPlace> places) {
    List<String> words = new ArrayList<>();
    for (KeyPlace place : places.subList(0, Math.min(MOST, places.size()))) {
      words.add(place(place));
    }
    return String.join(" and of ", words);
  }

  private String place(KeyPlace place) {
    String file =
        new Subject(subject.source(), Optional.of(place.kind()), subject.release(), subject.rules())
            .fileName();
    String section = place.section();
    if (section.isEmpty()) {
      return subject.kind().equals(Optional.of(place.kind())) ? "the top level" : file;
    }
    return subject.kind().equals(Optional.of(place.kind()))
        ? "'" + section + "'"
        : "'" + section + "' in " + file;
  }

  private String key() {
    return UnknownKey.path(problem).last();
  }

  /** The last release before the target that let unknown keys of this kind pass. */
  static Optional<Release> lenientBefore(Subject subject) {
    Optional<Release> last = Optional.empty();
    for (Release release : subject.rules().releases()) {
      boolean lenient =
          subject.kind().flatMap(release::table).map(table -> !table.strict()).orElse(false);
      if (lenient && release.compareTo(subject.release()) < 0) {
        last = Optional.of(release);
      }
    }
    return last;
  }
}
