package io.github.dmlint.engine;

import io.github.dmlint.release.FileKind;
import java.util.Optional;

/**
 * What a file is taken for.
 *
 * @param kind empty for a file that is none of DM's
 * @param use how it is checked
 * @param reason why
 */
record Taking(Optional<FileKind> kind, Use use, String reason) {
  /** How a file is checked. */
  enum Use {
    /** As DM or Ansible reads it. */
    WHOLE,
    /** A Jinja template of a DM file: the keys it writes. */
    TEMPLATE,
    /** It is in a format that can be broken, and nothing else is known of it. */
    SYNTAX,
    NONE
  }

  static Taking whole(FileKind kind, String reason) {
    return new Taking(Optional.of(kind), Use.WHOLE, reason);
  }

  static Taking none(String reason) {
    return new Taking(Optional.empty(), Use.NONE, reason);
  }
}
