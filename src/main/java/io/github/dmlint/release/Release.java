package io.github.dmlint.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A release of DM: everything that is alive at it. Java names no release; what differs between
 * releases is asked for here by name and stands in {@code rules/}. A name that {@code rules/} does
 * not have is a fault of the program ({@link IllegalArgumentException}).
 */
public interface Release extends Comparable<Release> {
  ReleaseName name();

  /** The key table of a kind; empty when the release has no such file. */
  Optional<KeyTable> table(FileKind kind);

  /** The library that decodes a format, such as {@code 0.3.1} or {@code 2.2.8}. */
  String decoder(FileKind.Format format);

  /**
   * Whether a behaviour of {@code rules/behaviours.yaml} is alive, such as {@code
   * unused-rule-refused}.
   */
  boolean has(String behaviour);

  /** A list of allowed values of {@code rules/values.yaml}, such as {@code task-mode}. */
  List<String> values(String list);

  /**
   * DM's error code for a problem of {@code rules/problems.yaml}, such as {@code task-name-empty};
   * empty where the release has no code for it.
   */
  OptionalInt code(String problem);

  /** Whether a problem of {@code rules/problems.yaml} can turn up at the release. */
  boolean reports(String problem);

  /** Whether no rule tells this release from another, for a kind of file that both know. */
  boolean judgesLike(Release other, FileKind kind);

  /** What is known of the release besides its rules: dates, builds, changes, upgrade steps. */
  ReleaseFacts facts();
}
