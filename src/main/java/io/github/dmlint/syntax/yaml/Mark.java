package io.github.dmlint.syntax.yaml;

/**
 * A place in the text as yaml.v2 counts it.
 *
 * @param offset UTF-16 offset in the source's text
 * @param index characters since the beginning
 * @param line lines since the beginning, from 0; CR, LF, CR LF, NEL, LS and PS end a line
 * @param column characters since the beginning of the line, from 0
 */
record Mark(int offset, int index, int line, int column) {}
