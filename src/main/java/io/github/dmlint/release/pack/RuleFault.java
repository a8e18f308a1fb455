package io.github.dmlint.release.pack;

/** A fault in {@code rules/}: the place is the file and the way of keys to it. */
public final class RuleFault extends Exception {
  private static final long serialVersionUID = 1;

  public RuleFault(String place, String what) {
    super(place + ": " + what);
  }
}
