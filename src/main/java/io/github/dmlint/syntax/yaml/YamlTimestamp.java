package io.github.dmlint.syntax.yaml;

/**
 * Timestamps as yaml.v2 knows them: a date {@code 2006-1-2}, alone or with a time behind a {@code
 * T} (and then with a zone) or behind blanks (and then without one).
 */
final class YamlTimestamp {
  private final String text;
  private int at;

  private YamlTimestamp(String text) {
    this.text = text;
  }

  static boolean is(String text) {
    if (text.length() < 8 || text.charAt(4) != '-') {
      return false;
    }
    return new YamlTimestamp(text).matches();
  }

  private boolean matches() {
    int year = 0;
    for (int i = 0; i < 4; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    at = 5;
    int month = number();
    if (month < 1 || month > 12 || !eat('-')) {
      return false;
    }
    int day = number();
    if (day < 1 || day > days(year, month)) {
      return false;
    }
    if (at == text.length()) {
      return true;
    }
    if (eat('T') || eat('t')) {
      return time() && zone() && at == text.length();
    }
    if (!eat(' ')) {
      return false;
    }
    while (eat(' ')) {
      continue;
    }
    return time() && at == text.length();
  }

  private static int days(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private boolean eat(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private boolean isDigit(int where) {
    return where < text.length() && text.charAt(where) >= '0' && text.charAt(where) <= '9';
  }

  /** A number of one or two digits, or -1. */
  private int number() {
    if (!isDigit(at)) {
      return -1;
    }
    int value = text.charAt(at++) - '0';
    if (isDigit(at)) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    return value;
  }

  private boolean below(int limit) {
    int value = number();
    return value >= 0 && value < limit;
  }

  private boolean time() {
    if (!below(24) || !eat(':') || !below(60) || !eat(':') || !below(60)) {
      return false;
    }
    boolean point = at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    if (point && isDigit(at + 1)) {
      at++;
      while (isDigit(at)) {
        at++;
      }
    }
    return true;
  }

  private boolean zone() {
    if (eat('Z')) {
      return true;
    }
    if (!eat('+') && !eat('-')) {
      return false;
    }
    boolean matches =
        isDigit(at)
            && isDigit(at + 1)
            && at + 4 < text.length()
            && text.charAt(at + 2) == ':'
            && isDigit(at + 3)
            && isDigit(at + 4);
    at += 5;
    return matches;
  }
}
