package io.github.dmlint.syntax.yaml;

/**
 * A token of the scanner.
 *
 * @param text a scalar's text, an anchor's name, a tag's handle, a directive's handle or version
 * @param more a tag's suffix or a directive's prefix
 * @param plain whether a scalar is plain
 */
record Token(Type type, Mark start, Mark end, String text, String more, boolean plain) {
  enum Type {
    STREAM_START,
    STREAM_END,
    VERSION_DIRECTIVE,
    TAG_DIRECTIVE,
    DOCUMENT_START,
    DOCUMENT_END,
    BLOCK_LIST_START,
    BLOCK_MAP_START,
    BLOCK_END,
    FLOW_LIST_START,
    FLOW_LIST_END,
    FLOW_MAP_START,
    FLOW_MAP_END,
    BLOCK_ENTRY,
    FLOW_ENTRY,
    KEY,
    VALUE,
    ALIAS,
    ANCHOR,
    TAG,
    SCALAR
  }

  Token(Type type, Mark start, Mark end) {
    this(type, start, end, "", "", false);
  }

  Token(Type type, Mark start, Mark end, String text) {
    this(type, start, end, text, "", false);
  }

  boolean is(Type other) {
    return type == other;
  }
}
