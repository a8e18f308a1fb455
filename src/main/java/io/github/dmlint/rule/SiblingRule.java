package io.github.dmlint.rule;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.text.Source;
import java.util.List;
import java.util.function.Consumer;

/**
 * A rule over a file of DM and others in its folder. None of them is refused for what it finds: DM
 * sees one file at a time.
 */
public non-sealed interface SiblingRule extends Rule {
  /** The kind of file that the rule looks at. */
  FileKind kind();

  /** The kind of the other files. */
  FileKind others();

  /**
   * Looks at a file.
   *
   * @param siblings the other files of the folder, without this one, in the order of names; there
   *     is at least one, and the release decodes all of them
   */
  void check(Sibling file, List<Sibling> siblings, Consumer<Remark> out);

  /** A file that the release decodes. */
  record Sibling(Source source, Value.Struct root) {}
}
