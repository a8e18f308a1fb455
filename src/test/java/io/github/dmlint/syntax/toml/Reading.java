package io.github.dmlint.syntax.toml;

import io.github.dmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts as versions of the library read them, in a form that a test can read. */
final class Reading {
  static final List<String> VERSIONS =
      List.of(
          "0.3.1",
          "1.1.0",
          "1.2.0",
          "1.2.1",
          "1.3.2",
          "1.4.0",
          "1.4.1-0.20240526193622-a339e1f7089c",
          "1.5.0",
          "1.6.0");

  private Reading() {}

  static Toml toml(String version, String text) {
    return TomlReader.read(Source.of("test", text), Dialect.of(version));
  }

  /** A text of bytes that need be no characters. */
  static Toml bytes(String version, String latin) {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    return TomlReader.read(Source.of("test", bytes), Dialect.of(version));
  }

  /** The first problem of a file, or {@code ok}. */
  static String first(Toml toml) {
    return toml.problems().isEmpty() ? "ok" : toml.problems().get(0).cause().name();
  }

  static String first(String version, String text) {
    return first(toml(version, text));
  }

  /**
   * The first versions from which on each answer holds, such as {@code 0.3.1 ok, 1.1.0
   * LEADING_ZERO}.
   */
  static String history(String text) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String version : VERSIONS) {
      String now = first(version, text);
      if (!now.equals(last)) {
        out.append(out.isEmpty() ? "" : ", ").append(version).append(' ').append(now);
        last = now;
      }
    }
    return out.toString();
  }

  /** The keys as the library lists them. */
  static String keys(String version, String text) {
    return String.join(",", toml(version, text).keys().stream().map(TomlKey::name).toList());
  }
}
