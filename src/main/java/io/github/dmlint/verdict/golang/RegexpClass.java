package io.github.dmlint.verdict.golang;

/** A set of characters in square brackets. */
final class RegexpClass {
  private static final String NAMES =
      " alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit ";

  private final RegexpCursor in;
  private final RegexpEscapes escapes;

  RegexpClass(RegexpCursor in, RegexpEscapes escapes) {
    this.in = in;
    this.escapes = escapes;
  }

  /** Passes it; false after a failure. A closing bracket that comes first stands for itself. */
  boolean read() {
    in.next();
    in.take("^");
    boolean first = true;
    while (first || !in.looksAt("]")) {
      first = false;
      if (!named() && !escapes.set() && !range()) {
        return false;
      }
      if (in.failed()) {
        return false;
      }
    }
    in.next();
    return true;
  }

  /** Passes a name such as {@code [:alpha:]}, if one comes next. */
  private boolean named() {
    if (!in.looksAt("[:")) {
      return false;
    }
    int start = in.position();
    in.take("[:");
    int length = in.distance(":]");
    if (length < 0) {
      in.back(start);
      return false;
    }
    String name = in.until(":]", length);
    String bare = name.startsWith("^") ? name.substring(1) : name;
    boolean known = !bare.isEmpty() && NAMES.contains(" " + bare + " ");
    return known || in.fail("a set of characters that Go does not know");
  }

  private boolean range() {
    if (in.failed()) {
      return false;
    }
    int low = character();
    if (low >= 0 && in.looksAt("-") && !in.looksAt("-]") && more()) {
      in.next();
      int high = character();
      if (high >= 0 && high < low) {
        return in.fail("a range of characters from more to less");
      }
    }
    return !in.failed();
  }

  private boolean more() {
    int start = in.position();
    in.next();
    boolean more = !in.ended();
    in.back(start);
    return more;
  }

  private int character() {
    if (in.ended()) {
      in.fail("a '[' without its ']'");
      return -1;
    }
    return in.looksAt("\\") ? escapes.character() : in.next();
  }
}
