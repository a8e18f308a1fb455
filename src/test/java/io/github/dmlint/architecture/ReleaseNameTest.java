package io.github.dmlint.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What differs between releases is data: no string of the program names a release. */
class ReleaseNameTest {
  private static final Path MAIN = Path.of("src", "main", "java");

  @Test
  void noStringNamesARelease() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        for (String text : strings(Files.readString(file))) {
          if (namesRelease(text)) {
            found.add(file + ": " + text);
          }
        }
      }
    }
    assertTrue(found.isEmpty(), String.join("\n", found));
  }

  @Test
  void aNameIsSeenWhereverItStandsInAString() {
    assertEquals(List.of("before v2.0 of", "a\\\"b"), strings("x(\"before v2.0 of\", \"a\\\"b\")"));
    assertTrue(namesRelease("before v2.0 of"));
    assertTrue(namesRelease("v26.3.3"));
    assertFalse(namesRelease("https://example.org/form/v2.1.0/schema.json"));
    assertEquals(List.of("v1.0"), strings("// says \"v9.9\"\nf('\"', \"v1.0\"); /* \"v8.8\" */"));
    assertEquals(List.of(" v3.0 \"x\" "), strings("f(\"\"\" v3.0 \"x\" \"\"\")"));
  }

  /** Whether a text names a release; the version of another thing is part of its address. */
  private static boolean namesRelease(String text) {
    if (text.startsWith("https://")) {
      return false;
    }
    for (int i = text.indexOf('v'); i >= 0; i = text.indexOf('v', i + 1)) {
      int digits = i + 1;
      while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      boolean dotted =
          digits > i + 1
              && digits + 1 < text.length()
              && text.charAt(digits) == '.'
              && Character.isDigit(text.charAt(digits + 1));
      if (dotted && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The string constants of a source, comments left out. */
  private static List<String> strings(String source) {
    List<String> strings = new ArrayList<>();
    int i = 0;
    while (i < source.length()) {
      if (source.startsWith("//", i)) {
        i = after(source, "\n", i);
      } else if (source.startsWith("/*", i)) {
        i = after(source, "*/", i + 2);
      } else if (source.charAt(i) == '\'') {
        i = closing(source, "'", i + 1) + 1;
      } else if (source.startsWith("\"\"\"", i)) {
        int end = closing(source, "\"\"\"", i + 3);
        strings.add(source.substring(i + 3, end));
        i = end + 3;
      } else if (source.charAt(i) == '"') {
        int end = closing(source, "\"", i + 1);
        strings.add(source.substring(i + 1, end));
        i = end + 1;
      } else {
        i++;
      }
    }
    return strings;
  }

  private static int after(String source, String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }

  private static int closing(String source, String quote, int from) {
    int i = from;
    while (i < source.length() && !source.startsWith(quote, i)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, source.length());
  }
}
