package io.github.dmlint.syntax.yaml;

import java.util.Locale;

/** What yaml.v2 finds wrong with a text, with the words it has for it (yaml.v2 2.2.2 to 2.4.0). */
enum YamlFault {
  CONTROL_CHARACTER("control characters are not allowed"),
  INVALID_LEADING_BYTE("invalid leading UTF-8 octet"),
  INVALID_TRAILING_BYTE("invalid trailing UTF-8 octet"),
  OVERLONG_CHARACTER("invalid length of a UTF-8 sequence"),
  INCOMPLETE_CHARACTER("incomplete UTF-8 octet sequence"),
  INVALID_CHARACTER("invalid Unicode character"),
  INCOMPLETE_UTF16("incomplete UTF-16 character"),
  UNEXPECTED_LOW_SURROGATE("unexpected low surrogate area"),
  INCOMPLETE_SURROGATE_PAIR("incomplete UTF-16 surrogate pair"),
  MISSING_LOW_SURROGATE("expected low surrogate area"),

  UNEXPECTED_CHARACTER("found character that cannot start any token"),
  TAB_INDENTATION("found character that cannot start any token"),
  MISSING_COLON("could not find expected ':'"),
  NESTED_TOO_DEEP("exceeded max depth of 10000"),
  LIST_ENTRY_NOT_ALLOWED("block sequence entries are not allowed in this context"),
  KEY_NOT_ALLOWED("mapping keys are not allowed in this context"),
  VALUE_NOT_ALLOWED("mapping values are not allowed in this context"),
  UNKNOWN_DIRECTIVE("found unknown directive name"),
  TEXT_AFTER_DIRECTIVE("did not find expected comment or line break"),
  MISSING_DIRECTIVE_NAME("could not find expected directive name"),
  BAD_DIRECTIVE_NAME("found unexpected non-alphabetical character"),
  BAD_VERSION("did not find expected digit or '.' character"),
  LONG_VERSION("found extremely long version number"),
  MISSING_VERSION("did not find expected version number"),
  MISSING_BLANK_AFTER_HANDLE("did not find expected whitespace"),
  TEXT_AFTER_TAG("did not find expected whitespace or line break"),
  BAD_ANCHOR_NAME("did not find expected alphabetic or numeric character"),
  UNCLOSED_TAG("did not find the expected '>'"),
  BAD_TAG_HANDLE("did not find expected '!'"),
  MISSING_TAG("did not find expected tag URI"),
  BAD_TAG_ESCAPE("did not find URI escaped octet"),
  BAD_TAG_LEADING_BYTE("found an incorrect leading UTF-8 octet"),
  BAD_TAG_TRAILING_BYTE("found an incorrect trailing UTF-8 octet"),
  ZERO_INDENTATION("found an indentation indicator equal to 0"),
  TEXT_AFTER_BLOCK_INDICATOR("did not find expected comment or line break"),
  TAB_IN_BLOCK_INDENTATION("found a tab character where an indentation space is expected"),
  DOCUMENT_INDICATOR_IN_QUOTES("found unexpected document indicator"),
  UNCLOSED_QUOTE("found unexpected end of stream"),
  UNKNOWN_ESCAPE("found unknown escape character"),
  BAD_HEX_ESCAPE("did not find expected hexdecimal number"),
  INVALID_ESCAPED_CHARACTER("found invalid Unicode character escape code"),
  TAB_IN_PLAIN_INDENTATION("found a tab character that violates indentation"),

  MISSING_DOCUMENT_START("did not find expected <document start>"),
  UNDEFINED_TAG_HANDLE("found undefined tag handle"),
  MISSING_NODE("did not find expected node content"),
  MISSING_DASH("did not find expected '-' indicator"),
  MISSING_KEY("did not find expected key"),
  UNCLOSED_LIST("did not find expected ',' or ']'"),
  UNCLOSED_MAP("did not find expected ',' or '}'"),
  DUPLICATE_YAML_DIRECTIVE("found duplicate %YAML directive"),
  DUPLICATE_TAG_DIRECTIVE("found duplicate %TAG directive"),
  INCOMPATIBLE_VERSION("found incompatible YAML document"),

  UNKNOWN_ANCHOR("unknown anchor '%s' referenced"),
  TOO_DEEP("");

  private final String words;

  YamlFault(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The name of the cause in reports, such as {@code missing-colon}. */
  String cause() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the place where the construct began tells more than the place where it broke. */
  boolean pointsAtBeginning() {
    return switch (this) {
      case MISSING_COLON, UNCLOSED_QUOTE, UNDEFINED_TAG_HANDLE -> true;
      default -> false;
    };
  }
}
