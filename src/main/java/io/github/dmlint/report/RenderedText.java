package io.github.dmlint.report;

import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.rule.SecretName;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.text.Source;

/** The text of a rendered file with its secrets masked. */
public final class RenderedText {
  private final Secrets inventory;

  /**
   * A writer of the files of an inventory.
   *
   * @param inventory the inventory's own secrets, which other variables may repeat
   */
  public RenderedText(Secrets inventory) {
    this.inventory = inventory;
  }

  /** The text without secrets; empty for a file that Ansible does not write. */
  public String masked(RenderedFile file) {
    String text = file.source().map(Source::text).orElse("");
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (RenderedFile.Filled filled : file.filled()) {
      String value = text.substring(filled.span().start(), filled.span().end());
      out.append(text, at, filled.span().start());
      boolean secret = SecretName.is(filled.variable()) && !value.isEmpty();
      out.append(secret ? Secrets.MASK : inventory.hide(value));
      at = filled.span().end();
    }
    return out.append(text.substring(at)).toString();
  }
}
