package io.github.dmlint.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One thing that differs between two releases. */
public sealed interface Change {
  /** What to do about it; empty where nothing needs to be done. */
  String remedy();

  /**
   * A key is no longer known.
   *
   * @param moved where the later release has it
   */
  record KeyGone(KeyPlace place, KeySpec spec, Optional<KeyPlace> moved, String remedy)
      implements Change {}

  /** A key is new. */
  record KeyAdded(KeyPlace place, KeySpec spec, String remedy) implements Change {}

  /** Another type is expected. */
  record TypeChanged(KeyPlace place, KeySpec before, KeySpec after, String remedy)
      implements Change {}

  /** A key that is not written means something else: {@code ""} for nothing, false or zero. */
  record DefaultChanged(KeyPlace place, String before, String after, String remedy)
      implements Change {}

  /** A key is known as before, but something speaks against it now. */
  record KeyDeprecated(KeyPlace place, KeySpec spec, String remedy) implements Change {}

  /** A list of allowed values is another one; {@code keys} have values of it. */
  record ValuesChanged(
      List<KeyPlace> keys, String list, List<String> added, List<String> gone, String remedy)
      implements Change {}

  /** There are files of a kind from now on, or no longer. */
  record KindChanged(FileKind kind, boolean added, String remedy) implements Change {}

  /** Unknown keys are refused from now on, or no longer. */
  record StrictnessChanged(FileKind kind, boolean strict, String remedy) implements Change {}

  /**
   * The release does something else.
   *
   * @param name in {@code rules/behaviours.yaml}
   * @param kinds the kinds of file that it is about; none for all
   * @param what it does, as a sentence
   * @param alive whether it does so at the later release
   */
  record BehaviourChanged(
      String name, Set<FileKind> kinds, String what, boolean alive, String remedy)
      implements Change {}

  /**
   * What a release says to a problem.
   *
   * @param made whether it can turn up there
   * @param code DM's code for it, if it has one
   */
  record Check(boolean made, OptionalInt code) {}

  /**
   * A check is new or gone, or has another code.
   *
   * @param problem in {@code rules/problems.yaml}
   * @param kinds the kinds of file that it is about; none for all
   * @param what is wrong, as a sentence
   */
  record CheckChanged(
      String problem, Set<FileKind> kinds, String what, Check before, Check after, String remedy)
      implements Change {}
}
