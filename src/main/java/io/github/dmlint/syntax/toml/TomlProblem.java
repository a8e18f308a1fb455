package io.github.dmlint.syntax.toml;

import io.github.dmlint.text.Span;
import java.util.Map;

/**
 * A place at which a file breaks the grammar of a dialect.
 *
 * @param span where to point
 * @param facts what a message needs, by name; never more of a value than one character or one of
 *     the words that people take for a boolean
 */
public record TomlProblem(Cause cause, Span span, Map<String, String> facts) {
  /** What is wrong. */
  public enum Cause {
    /** The file begins with UTF-8's byte order mark. */
    BYTE_ORDER_MARK,
    /** The file is UTF-16. */
    UTF_16,
    /** A byte that is part of no character. */
    INVALID_UTF_8,
    /** A control character, the byte NUL among them; facts: found. */
    CONTROL_CHARACTER,
    /** A carriage return without a line feed. */
    LONE_CARRIAGE_RETURN,
    /** No name where a key must be. */
    EMPTY_KEY,
    /** A character that needs quotes in a key; facts: found. */
    KEY_CHARACTER,
    /** A key of several parts, which the dialect does not have. */
    DOTTED_KEY,
    /** No equals sign after a key; facts: found. */
    MISSING_EQUALS,
    /** No value after an equals sign. */
    MISSING_VALUE,
    /** A word that is no value; facts: word, where it is one like {@code yes}. */
    WORD,
    /** A character that begins no value; facts: found. */
    VALUE_CHARACTER,
    /** Something after the value or the header; facts: found. */
    AFTER_VALUE,
    /** A table's name is missing in its header. */
    EMPTY_HEADER,
    /** A character that cannot stand in a header, or no bracket at its end; facts: found. */
    HEADER_CHARACTER,
    /** A string without its end on the line or in the file; facts: quotes. */
    UNCLOSED_STRING,
    /** A backslash and a character that make no escape; facts: found. */
    ESCAPE,
    /** An escape by number that is too short; facts: digits (how many it needs). */
    ESCAPE_DIGITS,
    /** An escape by number that is no character. */
    ESCAPE_NUMBER,
    /** An array without its end, or without a comma; facts: found. */
    ARRAY_CHARACTER,
    /** Values of two types in an array; facts: first, other. */
    MIXED_ARRAY,
    /** A comma where a value or key must be. */
    EXTRA_COMMA,
    /** A comma at the end of an inline table. */
    TRAILING_COMMA,
    /** A line end within an inline table. */
    INLINE_TABLE_LINES,
    /** An inline table without its end, or without a comma; facts: found. */
    INLINE_TABLE_CHARACTER,
    /** An underscore that is not between digits. */
    UNDERSCORE,
    /** A number that begins with a superfluous zero. */
    LEADING_ZERO,
    /** A number of another base, which the dialect does not have, or with a sign, or no digits. */
    PREFIXED_INTEGER,
    /** A number that no 64-bit integer holds. */
    INTEGER_RANGE,
    /** A number that no 64-bit float holds. */
    FLOAT_RANGE,
    /** A sign or a point without the digits, or another number that is none. */
    NUMBER,
    /** Infinity or not-a-number, which the dialect does not have. */
    INFINITY,
    /** A date or time that is none. */
    DATETIME,
    /** A time without a date, which the dialect does not have. */
    LOCAL_TIME,
    /** A key that stands twice; facts: key. */
    DUPLICATE_KEY,
    /** A table that stands twice, or under the name of a value; facts: key. */
    DUPLICATE_TABLE,
    /** A key or table inside something that is no table; facts: key. */
    NOT_A_TABLE,
    /** An array of tables under the name of something else; facts: key. */
    NOT_AN_ARRAY,
    /** Brackets within brackets, deeper than {@link TomlReader#DEPTH}. */
    TOO_DEEP
  }

  public TomlProblem {
    facts = Map.copyOf(facts);
  }

  TomlProblem(Cause cause, Span span) {
    this(cause, span, Map.of());
  }
}
