package io.github.dmlint.release;

import java.util.List;
import java.util.Optional;

/** What a key that a release does not know may be. */
public sealed interface Suggestion {
  /**
   * The release has the same thing here under another name.
   *
   * @param name the name at the release
   * @param known the releases that know the written name
   * @param spec the key there
   */
  record Renamed(String name, List<ReleaseRange> known, KeySpec spec) implements Suggestion {}

  /**
   * Other releases know the key here.
   *
   * @param before the nearest earlier release that does
   * @param after the nearest later release that does
   * @param known all that do
   * @param spec the key there, with what to write instead, if anything
   * @param moved where this release has it now: the same path in another kind of file
   */
  record OtherRelease(
      Optional<Release> before,
      Optional<Release> after,
      List<ReleaseRange> known,
      KeySpec spec,
      Optional<KeyPlace> moved)
      implements Suggestion {}

  /** The key was gone before the first release of the rules. */
  record Former(FormerKey key) implements Suggestion {}

  /** The release has a key of that name at other places: first those of the same kind of file. */
  record Elsewhere(List<KeyPlace> places) implements Suggestion {}

  /** The release has a key here that is written nearly so. */
  record Spelling(String name) implements Suggestion {}

  /** The release has the key here in other letter case. */
  record LetterCase(String name) implements Suggestion {}
}
