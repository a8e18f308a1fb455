package io.github.dmlint.release;

/**
 * The rules that dmlint is built with, as texts. These methods give nothing: the build writes this
 * class anew with what {@link io.github.dmlint.release.pack.RulePacker} made of {@code rules/}.
 */
final class Packed {
  private Packed() {}

  /** The bytes of the compact form, each a character, in pieces. */
  static String[] rules() {
    return new String[0];
  }

  /** The table of rules in UTF-8, each byte a character, in pieces. */
  static String[] pages() {
    return new String[0];
  }
}
