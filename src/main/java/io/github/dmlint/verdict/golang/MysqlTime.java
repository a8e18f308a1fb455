package io.github.dmlint.verdict.golang;

import java.util.OptionalLong;

/**
 * A literal of MySQL's TIME as TiDB parses it without a fraction: {@code D HH:MM:SS}, {@code
 * HH:MM}, or digits that are seconds, then minutes, then hours from the right.
 */
final class MysqlTime {
  private static final int MOST_HOURS = 838;

  private final String text;
  private int at;

  private MysqlTime(String text) {
    this.text = text;
  }

  /** The time in microseconds; empty for what is none. */
  static OptionalLong micros(String text) {
    OptionalLong time = new MysqlTime(text).parse();
    return time.isEmpty() ? ofDatetime(text) : time;
  }

  /** Twelve or fourteen digits are a date and a time, of which the time is taken. */
  private static OptionalLong ofDatetime(String text) {
    MysqlTime reader = new MysqlTime(text);
    String digits = reader.digits();
    if (reader.at < text.length() || (digits.length() != 12 && digits.length() != 14)) {
      return OptionalLong.empty();
    }
    int date = Integer.parseInt(digits.substring(digits.length() - 10, digits.length() - 6));
    long time = Long.parseLong(digits.substring(digits.length() - 6));
    if (date / 100 > 12 || date % 100 > 31 || time / 10_000 > 23) {
      return OptionalLong.empty();
    }
    OptionalLong seconds = seconds(time / 10_000, time / 100 % 100, time % 100);
    return seconds.isEmpty() ? seconds : OptionalLong.of(seconds.getAsLong() * 1_000_000);
  }

  private OptionalLong parse() {
    boolean negative = text.startsWith("-");
    at = negative ? 1 : 0;
    blanks();
    String digits = digits();
    if (digits.isEmpty() || digits.length() > 9) {
      return OptionalLong.empty();
    }
    long first = Long.parseLong(digits);
    OptionalLong seconds;
    if (peek(':')) {
      seconds = delimited(first);
    } else if (peek(' ') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
      blanks();
      OptionalLong rest = delimited(Long.parseLong("0" + digits()));
      seconds = rest.isPresent() ? OptionalLong.of(first * 86_400 + rest.getAsLong()) : rest;
    } else {
      seconds = compact(digits, first);
    }
    return seconds.isEmpty() ? seconds : fraction(seconds.getAsLong(), negative);
  }

  private OptionalLong delimited(long hours) {
    long[] parts = {hours, 0, 0};
    for (int i = 1; i < 3 && peek(':'); i++) {
      at++;
      String digits = digits();
      if (digits.isEmpty() || digits.length() > 2) {
        return OptionalLong.empty();
      }
      parts[i] = Long.parseLong(digits);
    }
    return seconds(parts[0], parts[1], parts[2]);
  }

  private static OptionalLong compact(String digits, long number) {
    if (digits.length() > 7) {
      return OptionalLong.empty();
    }
    return seconds(number / 10_000, number / 100 % 100, number % 100);
  }

  private static OptionalLong seconds(long hours, long minutes, long seconds) {
    return minutes > 59 || seconds > 59 || hours > MOST_HOURS
        ? OptionalLong.empty()
        : OptionalLong.of(hours * 3600 + minutes * 60 + seconds);
  }

  /** Rounded to whole seconds; blanks may follow, and nothing else. */
  private OptionalLong fraction(long seconds, boolean negative) {
    long whole = seconds;
    if (peek('.')) {
      at++;
      String digits = digits();
      whole += !digits.isEmpty() && digits.charAt(0) >= '5' ? 1 : 0;
    }
    blanks();
    long micros = whole * 1_000_000;
    return at < text.length() ? OptionalLong.empty() : OptionalLong.of(negative ? -micros : micros);
  }

  private String digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(start, at);
  }

  private void blanks() {
    while (peek(' ')) {
      at++;
    }
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
