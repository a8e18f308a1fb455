package io.github.dmlint.decode;

import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Source;

/** A release's decoder for one format. */
public interface Decoder {
  /** Never throws for a content of the source; what cannot be read is a problem. */
  Decoding decode(Source source, KeyTable table, Release release);
}
