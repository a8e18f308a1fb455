package io.github.dmlint.rule;

/** How bad a finding is; the order is from bad to good. */
public enum Severity {
  /** The release refuses the file, or the upgrade fails or ends half-done. */
  ERROR,
  /** Accepted, but wrong or without effect. */
  WARNING,
  /** Advice. */
  NOTE;

  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
