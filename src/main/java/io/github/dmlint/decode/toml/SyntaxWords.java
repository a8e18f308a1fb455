package io.github.dmlint.decode.toml;

import io.github.dmlint.syntax.toml.TomlProblem;

/** What breaks the grammar, in words that continue a sentence; and the remedy, as a sentence. */
final class SyntaxWords {
  private SyntaxWords() {}

  static String message(TomlProblem problem) {
    return switch (problem.cause()) {
      case BYTE_ORDER_MARK -> "it begins with a byte order mark";
      case UTF_16 -> "it is UTF-16, and TOML is UTF-8";
      case INVALID_UTF_8 -> "a byte is no UTF-8";
      case CONTROL_CHARACTER -> "a control character (" + found(problem) + ") stands here";
      case LONE_CARRIAGE_RETURN -> "a line ends with a carriage return alone";
      case EMPTY_KEY -> "a key has no name";
      case KEY_CHARACTER -> "a key without quotes cannot hold '" + found(problem) + "'";
      case DOTTED_KEY -> "its parser has no keys of several parts with dots between";
      case MISSING_EQUALS -> "no equals sign follows the key" + instead(problem);
      case MISSING_VALUE -> "no value follows the equals sign";
      case WORD -> word(problem);
      case VALUE_CHARACTER -> "no value begins with '" + found(problem) + "'";
      case AFTER_VALUE -> "the line goes on with '" + found(problem) + "' where it must end";
      case EMPTY_HEADER -> "the name of a table is missing";
      case HEADER_CHARACTER -> "the header of a table is not closed" + instead(problem);
      case UNCLOSED_STRING -> "a string has no end" + end(problem);
      default -> value(problem);
    };
  }

  private static String value(TomlProblem problem) {
    return switch (problem.cause()) {
      case ESCAPE -> "'\\" + found(problem) + "' is no escape";
      case ESCAPE_DIGITS -> "an escape needs " + problem.facts().get("digits") + " digits";
      case ESCAPE_NUMBER -> "an escape names no character";
      case ARRAY_CHARACTER -> "an array needs a comma or its end here" + instead(problem);
      case INLINE_TABLE_CHARACTER ->
          "a table in braces needs a comma or its end here" + instead(problem);
      case MIXED_ARRAY ->
          "its parser has no arrays of several types, and a value of type '"
              + problem.facts().get("other")
              + "' stands beside one of type '"
              + problem.facts().get("first")
              + "'";
      case EXTRA_COMMA -> "a comma stands where a value or key must be";
      case TRAILING_COMMA -> "its parser takes no comma at the end of a table in braces";
      case INLINE_TABLE_LINES -> "its parser has no table in braces over several lines";
      case UNDERSCORE -> "an underscore in a number must stand between digits";
      case LEADING_ZERO -> "its parser takes no number with a leading zero";
      case PREFIXED_INTEGER -> "its parser has no such number with a prefix for its base";
      case INTEGER_RANGE -> "no 64-bit integer holds the number";
      case FLOAT_RANGE -> "no 64-bit float holds the number";
      case INFINITY -> "its parser has no 'inf' and 'nan'";
      case DATETIME -> "the date or time is none";
      case LOCAL_TIME -> "its parser has no time without a date";
      case TOO_DEEP -> "it is nested deeper than dmlint reads";
      case DUPLICATE_KEY -> "the key is defined already";
      case DUPLICATE_TABLE -> "the table is defined already";
      case NOT_A_TABLE -> "the key is defined already, and not as a table";
      case NOT_AN_ARRAY -> "the key is defined already, and not as an array of tables";
      default -> "the number is none";
    };
  }

  /** The remedy; empty where there is nothing to say. */
  static String help(TomlProblem problem) {
    return switch (problem.cause()) {
      case BYTE_ORDER_MARK -> "save the file as UTF-8 without a byte order mark.";
      case UTF_16, INVALID_UTF_8 -> "save the file as UTF-8.";
      case LONE_CARRIAGE_RETURN -> "end lines with a line feed.";
      case KEY_CHARACTER -> "put the key into quotes if it is meant so.";
      case DOTTED_KEY -> "put the key below the header of its table.";
      case MISSING_EQUALS, EMPTY_KEY -> "write a line as 'key = value'.";
      case MISSING_VALUE -> "write a value, or delete the key.";
      case WORD -> wordHelp(problem);
      case AFTER_VALUE -> "begin a new line for the next key, or put the whole value into quotes.";
      case ESCAPE, ESCAPE_DIGITS -> "write the string in single quotes, or each backslash twice.";
      case MIXED_ARRAY -> "write all values of the array in the form of one type.";
      case TRAILING_COMMA, EXTRA_COMMA -> "delete the comma.";
      case INLINE_TABLE_LINES -> "write it on one line, or as a table with a header.";
      case LEADING_ZERO -> "write the number without the zero, or in quotes if it is a text.";
      case PREFIXED_INTEGER -> "write the number in decimal.";
      case DATETIME, LOCAL_TIME -> "put it into quotes if it is a text.";
      default -> "";
    };
  }

  private static String wordHelp(TomlProblem problem) {
    return switch (problem.facts().getOrDefault("word", "").toLowerCase(java.util.Locale.ROOT)) {
      case "true", "yes", "on" -> "write 'true', or put the word into quotes if it is a text.";
      case "false", "no", "off" -> "write 'false', or put the word into quotes if it is a text.";
      case "null", "nil", "none" -> "TOML has no null: delete the key.";
      default -> "put a text into quotes.";
    };
  }

  private static String word(TomlProblem problem) {
    String word = problem.facts().getOrDefault("word", "");
    return word.isEmpty() ? "a text stands without quotes" : "'" + word + "' is no value of TOML";
  }

  private static String end(TomlProblem problem) {
    String quotes = problem.facts().getOrDefault("quotes", "");
    return quotes.length() == 1 ? " on its line" : " in the file";
  }

  private static String instead(TomlProblem problem) {
    String found = found(problem);
    return found.isEmpty() ? "" : ", but '" + found + "'";
  }

  private static String found(TomlProblem problem) {
    return problem.facts().getOrDefault("found", "");
  }
}
