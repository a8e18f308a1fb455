package io.github.dmlint.ansible;

import io.github.dmlint.text.Place;

/**
 * What Ansible refuses in an inventory.
 *
 * @param text Ansible's words, without the place
 * @param line 1-based; 0 where Ansible names no line
 */
public record InventoryProblem(String text, int line, Place place) {
  /** As Ansible prints it, the file named as it was given. */
  public String text(String file) {
    return line > 0 ? file + ":" + line + ": " + text : text;
  }
}
