package io.github.dmlint.syntax.toml;

import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Span;

/**
 * A key or table header as the library lists it: one entry each time it is written.
 *
 * @param name the whole dotted name, without positions in arrays, as the dialect writes it
 * @param parent the dotted name of the table it stands in; empty for the top
 * @param path the way to it, with positions in arrays
 * @param span the last part of what is written
 * @param header whether it is a table's header
 */
public record TomlKey(String name, String parent, KeyPath path, Span span, boolean header) {
  TomlKey named(String other) {
    return new TomlKey(other, parent, path, span, header);
  }
}
