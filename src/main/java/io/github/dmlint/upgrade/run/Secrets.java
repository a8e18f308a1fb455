package io.github.dmlint.upgrade.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The mask over what must not be seen: the known secrets wherever they stand, and what follows a
 * word such as {@code password} whether it is known or not.
 */
public final class Secrets {
  /** What stands for a secret. */
  public static final String MASK = "********";

  private static final String[] WORDS = {"password", "passwd", "secret", "ansible_ssh_pass"};

  /** Shorter ones would mask half of the output; they are masked where a word announces them. */
  private static final int SHORTEST = 3;

  private final List<String> known;

  private Secrets(List<String> known) {
    this.known = known;
  }

  public static Secrets of(Collection<String> values) {
    List<String> known = new ArrayList<>();
    for (String value : values) {
      if (value.length() >= SHORTEST && !value.equals(MASK)) {
        known.add(value);
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
        if (!escaped.equals(value)) {
          known.add(escaped);
        }
      }
    }
    known.sort(Comparator.comparingInt(String::length).reversed());
    return new Secrets(List.copyOf(known));
  }

  /** Whether a variable or key of this name holds a secret. */
  public static boolean names(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("password")
        || lower.contains("passwd")
        || lower.contains("secret")
        || lower.endsWith("_pass");
  }

  /** The text with all secrets masked. */
  public String mask(String text) {
    String masked = text;
    for (String secret : known) {
      if (masked.contains(secret)) {
        masked = masked.replace(secret, MASK);
      }
    }
    return announced(masked);
  }

  private static String announced(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      int word = wordAt(lower, at);
      if (word == 0) {
        at++;
        continue;
      }
      int from = valueAfter(text, at + word);
      at += word;
      if (from > 0) {
        int end = valueEnd(text, from);
        if (end > from) {
          out.append(text, done, from).append(MASK);
          done = end;
          at = end;
        }
      }
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  private static int wordAt(String lower, int at) {
    for (String word : WORDS) {
      if (lower.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** Where the value begins that is given to the word before; 0 when none is given. */
  private static int valueAfter(String text, int from) {
    int at = from;
    if (at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    at = spaces(text, at);
    if (at >= text.length() || "=:".indexOf(text.charAt(at)) < 0) {
      return 0;
    }
    return spaces(text, at + 1);
  }

  private static int spaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int valueEnd(String text, int from) {
    if (text.startsWith(MASK, from)) {
      return from;
    }
    int at = from;
    char quote = from < text.length() ? text.charAt(from) : ' ';
    if (quote == '"' || quote == '\'') {
      at++;
      while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      return Math.min(at + 1, text.length());
    }
    while (at < text.length() && " \t\r\n,}]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
