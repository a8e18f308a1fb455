package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import java.util.Locale;

/**
 * What is wrong with the grammar of a TOML file, and the remedy, in words.
 *
 * @param what a phrase without a full stop
 * @param help may be empty
 */
record TomlWords(String what, String help) {
  /** The words for a problem by its facts {@code cause}, {@code found} and others. */
  static TomlWords of(Problem problem) {
    String found = problem.fact("found");
    String shown = found.isEmpty() ? "the end of the line" : "'" + found + "'";
    return switch (problem.fact("cause")) {
      case "empty-key" -> words("a key is missing before the equals sign");
      case "key-character" ->
          words(shown + " cannot stand in a key", "put the key in quotes, or correct it.");
      case "dotted-key" ->
          words(
              "this release has no keys of several parts",
              "write the part before the dot as a table: [table].");
      case "missing-equals" -> words("after a key an equals sign is needed, not " + shown);
      case "missing-value" -> words("there is no value after the equals sign");
      case "word" -> word(problem.fact("word"));
      case "value-character" -> words("no value begins with " + shown, "put text in quotes.");
      case "after-value" ->
          words(
              "the line goes on after its value with " + shown,
              "one setting a line; comments begin with #.");
      case "empty-header" -> words("the name of the table is missing");
      case "header-character" -> words("the header of a table is broken at " + shown);
      case "unclosed-string" -> words("a text in quotes does not end", "close the quotes.");
      case "escape" ->
          words(
              "a backslash before " + shown + " is no escape",
              "write the backslash twice, or use single quotes.");
      case "escape-digits", "escape-number" ->
          words(
              "a backslash with u or U needs the number of a character",
              "write the backslash twice, or use single quotes.");
      case "array-character" ->
          words("an array is broken at " + shown, "divide values by commas and close the bracket.");
      case "mixed-array" -> words("an array holds values of one type only, here there are two");
      case "extra-comma" -> words("a comma stands where a value is expected");
      case "trailing-comma" -> words("an inline table does not end with a comma");
      case "inline-table-lines" -> words("an inline table stands on one line");
      case "inline-table-character" -> words("an inline table is broken at " + shown);
      case "underscore" -> words("an underscore stands between digits only");
      case "leading-zero" ->
          words(
              "a number does not begin with a zero",
              "leave the zero out, or put the text in quotes.");
      case "prefixed-integer" -> words("this release reads decimal numbers only");
      case "integer-range" -> words("no 64-bit number is as large");
      case "float-range" -> words("no 64-bit floating-point number is as large");
      case "number" ->
          words("this is no number", "put text in quotes; a point has digits on both sides.");
      case "infinity" -> words("this release knows no infinite number");
      case "datetime" -> words("this is neither a number nor a date");
      case "local-time" -> words("this release has no times without a date");
      case "too-deep" ->
          words("brackets or dotted names are nested more than 128 deep, more than dmlint reads");
      case "byte-order-mark" ->
          words("the file begins with a byte order mark", "save it as UTF-8 without one.");
      case "utf-16" -> words("the file is UTF-16", "save it as UTF-8.");
      case "invalid-utf-8" -> words("a byte is part of no character", "save the file as UTF-8.");
      case "control-character" -> words("a control character stands in the file", "delete it.");
      case "lone-carriage-return" ->
          words("a carriage return stands without a line feed", "use LF or CR LF.");
      default -> words("");
    };
  }

  /** A word without quotes, or one that people take for a value. */
  private static TomlWords word(String word) {
    String shown = word.isEmpty() ? "a word without quotes" : "'" + word + "'";
    String help =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "true", "yes", "on" -> "write true, or put the word in quotes if it is a text.";
          case "false", "no", "off" -> "write false, or put the word in quotes if it is a text.";
          case "null", "nil", "none" -> "TOML has no null: delete the key.";
          default -> "put text in quotes; booleans are true and false.";
        };
    return words(shown + " is no value", help);
  }

  private static TomlWords words(String what) {
    return new TomlWords(what, "");
  }

  private static TomlWords words(String what, String help) {
    return new TomlWords(what, help);
  }
}
