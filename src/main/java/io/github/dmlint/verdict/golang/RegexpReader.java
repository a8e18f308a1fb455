package io.github.dmlint.verdict.golang;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Go's parser of regular expressions (regexp/syntax, with the flags of {@code regexp.Compile}), as
 * far as it decides what is refused: the grammar, and the limits on repeats, depth and size.
 */
final class RegexpReader {
  private static final int MOST = 1000;
  private static final String BAD_REPEAT = "a repeat of more than " + MOST;
  private static final String FLAGS = "imsU";

  private final RegexpCursor in;
  private final RegexpEscapes escapes;
  private final boolean angleNames;
  private final Deque<RegexpGroup> open = new ArrayDeque<>();
  private int captures;

  RegexpReader(String pattern, boolean angleNames) {
    this.in = new RegexpCursor(pattern);
    this.escapes = new RegexpEscapes(in);
    this.angleNames = angleNames;
    open.push(new RegexpGroup(false));
  }

  /** How many groups capture, once the pattern is read. */
  int captures() {
    return captures;
  }

  /** What Go has against the pattern, if anything. */
  Optional<String> read() {
    boolean repeated = false;
    while (!in.ended() && !in.failed()) {
      boolean repeats = repeat(repeated);
      if (!repeats && !in.failed()) {
        part();
      }
      repeated = repeats;
    }
    if (!in.failed()) {
      within(group().close());
      if (open.size() > 1) {
        in.fail("a '(' without its ')'");
      }
    }
    return in.failed() ? Optional.of(in.refusal()) : Optional.empty();
  }

  private RegexpGroup group() {
    return open.element();
  }

  private void part() {
    switch (in.peek()) {
      case '(' -> group(in.looksAt("(?"));
      case ')' -> close();
      case '|' -> {
        in.next();
        within(group().alternative());
      }
      case '[' -> {
        if (new RegexpClass(in, escapes).read()) {
          group().part(RegexpNode.SINGLE);
        }
      }
      case '\\' -> escape();
      case '^', '$', '.' -> {
        in.next();
        group().part(RegexpNode.SINGLE);
      }
      default -> {
        in.next();
        group().text();
      }
    }
  }

  private void close() {
    in.next();
    if (open.size() < 2) {
      in.fail("a ')' without its '('");
      return;
    }
    RegexpNode node = open.pop().close();
    within(node);
    group().part(node);
  }

  private void within(RegexpNode node) {
    if (!node.beyond().isEmpty()) {
      in.fail(node.beyond());
    }
  }

  private void group(boolean special) {
    if (!special) {
      in.next();
      open(true);
      return;
    }
    boolean angles = angleNames && in.looksAt("(?<");
    if (in.take("(?P<") || (angles && in.take("(?<"))) {
      int length = in.distance(">");
      if (length < 0 || !name(in.until(">", length))) {
        in.fail("a group whose name is none");
        return;
      }
      open(true);
    } else {
      in.take("(?");
      flags();
    }
  }

  private void open(boolean capturing) {
    captures += capturing ? 1 : 0;
    open.push(new RegexpGroup(capturing));
  }

  private static boolean name(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '_' && !RegexpEscapes.letterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Flags behind {@code (?}, which hold up to the end of the group, or open one of their own. */
  private void flags() {
    boolean off = false;
    boolean any = false;
    while (!in.ended()) {
      int c = in.next();
      if (c == '-' && !off) {
        off = true;
        any = false;
      } else if (FLAGS.indexOf(c) >= 0) {
        any = true;
      } else if ((c == ':' || c == ')') && (any || !off)) {
        if (c == ':') {
          open(false);
        }
        return;
      } else {
        break;
      }
    }
    in.fail("a '(?' that Go does not know");
  }

  private void escape() {
    if (in.take("\\Q")) {
      int length = in.distance("\\E");
      int end = length < 0 ? Integer.MAX_VALUE : in.position() + length;
      while (!in.ended() && in.position() < end) {
        in.next();
        group().text();
      }
      in.take("\\E");
    } else if (in.take("\\A") || in.take("\\b") || in.take("\\B") || in.take("\\z")) {
      group().part(RegexpNode.SINGLE);
    } else if (escapes.set()) {
      group().part(RegexpNode.SINGLE);
    } else if (!in.failed() && escapes.character() >= 0) {
      group().text();
    }
  }

  /** Passes a repeat, if one comes next; braces that are none are text. */
  private boolean repeat(boolean afterRepeat) {
    int start = in.position();
    int sign = in.peek();
    int least = 0;
    int most = -1;
    if (sign == '{') {
      in.next();
      least = number();
      most = in.take(",") ? (in.looksAt("}") ? -1 : number()) : least;
      if (least == NONE || most == NONE || !in.take("}")) {
        in.back(start);
        return false;
      }
      if (least > MOST || most > MOST || (most >= 0 && least > most)) {
        return in.fail(BAD_REPEAT + ", or one from more to less");
      }
    } else if (sign == '*' || sign == '+' || sign == '?') {
      in.next();
    } else {
      return false;
    }
    in.take("?");
    return apply(sign, least, most, afterRepeat);
  }

  private boolean apply(int sign, int least, int most, boolean afterRepeat) {
    Optional<RegexpNode> last = group().last();
    if (afterRepeat) {
      return in.fail("a repeat of a repeat");
    }
    if (last.isEmpty()) {
      return in.fail("a repeat of nothing");
    }
    RegexpNode node =
        sign == '{' ? last.get().counted(least, most) : last.get().repeated(sign == '*');
    if (sign == '{' && (least >= 2 || most >= 2) && node.times() > MOST) {
      return in.fail(BAD_REPEAT + ", all of them multiplied");
    }
    within(node);
    group().replaceLast(node);
    return true;
  }

  private static final int NONE = -2;

  /** Digits without a zero before them; saturated. */
  private int number() {
    if (!in.oneOf("0123456789", 0) || (in.looksAt("0") && in.oneOf("0123456789", 1))) {
      return NONE;
    }
    int number = 0;
    while (in.oneOf("0123456789", 0)) {
      number = Math.min(MOST + 1, number * 10 + in.next() - '0');
    }
    return number;
  }
}
