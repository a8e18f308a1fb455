package io.github.dmlint.syntax.toml;

import java.time.YearMonth;

/**
 * Dates and times as Go's {@code time.Parse} takes them from the layouts of the library: an hour
 * may have one digit, seconds may have a fraction.
 */
final class Datetime {
  private final String text;
  private int at;

  private Datetime(String text) {
    this.text = text;
  }

  static boolean isValid(String text, Dialect dialect) {
    String plain =
        dialect.loose() ? text : text.replace('z', 'Z').replace('t', 'T').replace(' ', 'T');
    Datetime in = new Datetime(plain);
    boolean date = in.date();
    if (!date) {
      in.at = 0;
      return !dialect.loose() && in.time(dialect) && in.ends();
    }
    if (in.ends()) {
      return true;
    }
    return in.take('T') && in.time(dialect) && (in.ends() || (in.zone() && in.ends()));
  }

  private boolean date() {
    int year = number(4);
    boolean first = year >= 0 && take('-');
    int month = first ? number(2) : -1;
    boolean second = month >= 1 && month <= 12 && take('-');
    int day = second ? number(2) : -1;
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private boolean time(Dialect dialect) {
    int hour = number(2);
    if (hour < 0 && !dialect.paddedTimes()) {
      hour = number(1);
    }
    if (hour < 0 || hour > 23 || !take(':')) {
      return false;
    }
    int minute = number(2);
    if (minute < 0 || minute > 59) {
      return false;
    }
    if (!take(':')) {
      return dialect.shortTimes();
    }
    int second = number(2);
    return second >= 0 && second <= 59 && fraction();
  }

  private boolean fraction() {
    if (!take('.')) {
      return true;
    }
    int start = at;
    while (at < text.length() && Cursor.isDigit(text.charAt(at))) {
      at++;
    }
    return at > start;
  }

  private boolean zone() {
    if (take('Z')) {
      return true;
    }
    boolean signed = take('+') || take('-');
    return signed && number(2) >= 0 && take(':') && number(2) >= 0;
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private boolean ends() {
    return at == text.length();
  }

  /** A number of so many digits, or -1. */
  private int number(int digits) {
    if (at + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits; i++) {
      if (!Cursor.isDigit(text.charAt(at + i))) {
        return -1;
      }
      value = value * 10 + (text.charAt(at + i) - '0');
    }
    at += digits;
    return value;
  }
}
