package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.SyntaxProblem;
import io.github.dmlint.text.Span;
import java.util.Locale;

/** What yaml.v2 finds wrong with a text, with the words it has for it (yaml.v2 2.2.2 to 2.4.0). */
enum YamlFault {
  CONTROL_CHARACTER(
      "control characters are not allowed",
      "a control character stands here; yaml.v2 takes none, not even in a comment"),
  INVALID_LEADING_BYTE("invalid leading UTF-8 octet", "a byte here begins no UTF-8 character"),
  INVALID_TRAILING_BYTE(
      "invalid trailing UTF-8 octet", "a character here is cut short: the bytes are not UTF-8"),
  OVERLONG_CHARACTER(
      "invalid length of a UTF-8 sequence",
      "a character here is written with more bytes than UTF-8 allows"),
  INCOMPLETE_CHARACTER("incomplete UTF-8 octet sequence", "the file ends within a UTF-8 character"),
  INVALID_CHARACTER("invalid Unicode character", "the bytes here stand for no Unicode character"),
  INCOMPLETE_UTF16("incomplete UTF-16 character", "the file ends within a UTF-16 character"),
  UNEXPECTED_LOW_SURROGATE(
      "unexpected low surrogate area",
      "the second half of a UTF-16 pair stands here without the first"),
  INCOMPLETE_SURROGATE_PAIR(
      "incomplete UTF-16 surrogate pair", "the file ends within a UTF-16 pair"),
  MISSING_LOW_SURROGATE(
      "expected low surrogate area",
      "the first half of a UTF-16 pair stands here without the second"),

  UNEXPECTED_CHARACTER(
      "found character that cannot start any token",
      "no value can begin with this character; quote the value"),
  TAB_INDENTATION(
      "found character that cannot start any token", "a tab stands where only spaces may indent"),
  MISSING_COLON(
      "could not find expected ':'", "a key is expected, but no colon follows on the same line"),
  NESTED_TOO_DEEP(
      "exceeded max depth of 10000", "lists and mappings are nested more than 10000 deep"),
  LIST_ENTRY_NOT_ALLOWED(
      "block sequence entries are not allowed in this context",
      "an entry of a list cannot begin here"),
  KEY_NOT_ALLOWED("mapping keys are not allowed in this context", "a key cannot begin here"),
  VALUE_NOT_ALLOWED(
      "mapping values are not allowed in this context",
      "a second colon on the line, or a line that is indented wrongly; quote a value that holds a"
          + " colon and a space"),
  UNKNOWN_DIRECTIVE(
      "found unknown directive name",
      "a line that begins with '%' is a directive, and this one is unknown"),
  TEXT_AFTER_DIRECTIVE(
      "did not find expected comment or line break", "something stands behind the directive"),
  MISSING_DIRECTIVE_NAME(
      "could not find expected directive name",
      "a line that begins with '%' is a directive, and this one has no name"),
  BAD_DIRECTIVE_NAME(
      "found unexpected non-alphabetical character",
      "the name of the directive has a character that it cannot have"),
  BAD_VERSION(
      "did not find expected digit or '.' character",
      "the version of the %YAML directive is no version"),
  LONG_VERSION(
      "found extremely long version number", "the version of the %YAML directive is too long"),
  MISSING_VERSION("did not find expected version number", "the %YAML directive has no version"),
  MISSING_BLANK_AFTER_HANDLE(
      "did not find expected whitespace", "a blank is missing in the %TAG directive"),
  TEXT_AFTER_TAG(
      "did not find expected whitespace or line break",
      "a blank or a line end must follow the tag"),
  BAD_ANCHOR_NAME(
      "did not find expected alphabetic or numeric character",
      "the name of an anchor or alias has letters, digits, '_' and '-' only; quote a value that"
          + " begins with '*' or '&'"),
  UNCLOSED_TAG("did not find the expected '>'", "the tag has no '>' at its end"),
  BAD_TAG_HANDLE("did not find expected '!'", "the tag has no '!' where one must be"),
  MISSING_TAG("did not find expected tag URI", "the tag has no name"),
  BAD_TAG_ESCAPE("did not find URI escaped octet", "a '%' in a tag needs two hexadecimal digits"),
  BAD_TAG_LEADING_BYTE(
      "found an incorrect leading UTF-8 octet", "the escaped bytes in the tag are not UTF-8"),
  BAD_TAG_TRAILING_BYTE(
      "found an incorrect trailing UTF-8 octet", "the escaped bytes in the tag are not UTF-8"),
  ZERO_INDENTATION("found an indentation indicator equal to 0", "a block cannot be indented by 0"),
  TEXT_AFTER_BLOCK_INDICATOR(
      "did not find expected comment or line break",
      "only a comment may follow '|' or '>' on the line; quote a value that begins with one of"
          + " them"),
  TAB_IN_BLOCK_INDENTATION(
      "found a tab character where an indentation space is expected",
      "a tab stands where only spaces may indent the block"),
  DOCUMENT_INDICATOR_IN_QUOTES(
      "found unexpected document indicator",
      "a line of '---' or '...' stands within quotes; a quote is not closed"),
  UNCLOSED_QUOTE("found unexpected end of stream", "the quote that opens here is not closed"),
  UNKNOWN_ESCAPE(
      "found unknown escape character",
      "a backslash in double quotes begins an escape, and there is none with this character; write"
          + " it twice, or use single quotes"),
  BAD_HEX_ESCAPE(
      "did not find expected hexdecimal number", "the escape needs more hexadecimal digits"),
  INVALID_ESCAPED_CHARACTER(
      "found invalid Unicode character escape code", "the escape stands for no Unicode character"),
  TAB_IN_PLAIN_INDENTATION(
      "found a tab character that violates indentation",
      "a tab stands where only spaces may indent a value that goes on in another line"),

  MISSING_DOCUMENT_START(
      "did not find expected <document start>", "'---' must follow the directives"),
  UNDEFINED_TAG_HANDLE(
      "found undefined tag handle", "no %TAG directive defines the handle of this tag"),
  MISSING_NODE("did not find expected node content", "a value is expected here"),
  MISSING_DASH(
      "did not find expected '-' indicator",
      "the line is indented like the list above it but has no '-'"),
  MISSING_KEY(
      "did not find expected key",
      "a key is expected here; look for a line that is indented wrongly or for text behind a quoted"
          + " value"),
  UNCLOSED_LIST("did not find expected ',' or ']'", "a ',' or a ']' is missing before this"),
  UNCLOSED_MAP("did not find expected ',' or '}'", "a ',' or a '}' is missing before this"),
  DUPLICATE_YAML_DIRECTIVE("found duplicate %YAML directive", "the %YAML directive stands twice"),
  DUPLICATE_TAG_DIRECTIVE("found duplicate %TAG directive", "the same handle is defined twice"),
  INCOMPATIBLE_VERSION(
      "found incompatible YAML document",
      "the %YAML directive asks for another version than 1.1, the only one that yaml.v2 takes"),

  UNKNOWN_ANCHOR(
      "unknown anchor '%s' referenced", "no anchor of this name stands before the alias"),
  TOO_DEEP("", "lists and mappings are nested more than 128 deep, more than dmlint reads");

  private final String words;
  private final String message;

  YamlFault(String words, String message) {
    this.words = words;
    this.message = message;
  }

  /** What is wrong, in our words. */
  String message() {
    return message;
  }

  /** What is wrong, in yaml.v2's words. */
  String words() {
    return words;
  }

  /** The name of the cause in reports, such as {@code missing-colon}. */
  String cause() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  SyntaxProblem problem(Span span, String reported) {
    return new SyntaxProblem(cause(), message, span, reported);
  }

  /** Whether the place where the construct began tells more than the place where it broke. */
  boolean pointsAtBeginning() {
    return switch (this) {
      case MISSING_COLON, UNCLOSED_QUOTE, UNDEFINED_TAG_HANDLE -> true;
      default -> false;
    };
  }
}
