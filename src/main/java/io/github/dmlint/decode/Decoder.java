package io.github.dmlint.decode;

import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Source;

/** A release's decoder for one format. */
public interface Decoder {
  /** A source as one library reads it, ready to be decoded for every release with that library. */
  @FunctionalInterface
  interface Reading {
    Decoding decode(KeyTable table, Release release);
  }

  /** Never throws for a content of the source; what cannot be read is a problem. */
  Decoding decode(Source source, KeyTable table, Release release);

  /**
   * Reads a source once for all releases whose {@link Release#decoder library} is that of {@code
   * release}; a decoder that has a costly reader overrides this.
   */
  default Reading read(Source source, Release release) {
    return (table, other) -> decode(source, table, other);
  }
}
