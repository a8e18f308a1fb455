package io.github.dmlint.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read: its bytes, and a text for people and readers. The text has no byte order
 * mark, and each byte that is not UTF-8 stands in it as one U+FFFD, as Go's decoder has it; what a
 * release makes of such bytes is the reader's business, which looks at {@link #bytes()}.
 *
 * <p>A source may be rendered from others (a template filled from an inventory): it then leads each
 * of its spans back to the place that caused it.
 */
public final class Source {
  /** How the bytes were read as text. */
  public enum Encoding {
    UTF_8,
    UTF_16LE,
    UTF_16BE
  }

  /** Leads a span of a rendered text back to its cause. */
  @FunctionalInterface
  public interface Origins {
    Optional<Place> origin(Span span);
  }

  private final String path;
  private final byte[] bytes;
  private final Decoded decoded;
  private final @Nullable Origins origins;
  private @Nullable LineIndex lines;

  private Source(String path, byte[] bytes, Decoded decoded, @Nullable Origins origins) {
    this.path = path;
    this.bytes = bytes;
    this.decoded = decoded;
    this.origins = origins;
  }

  /** A source of bytes; {@code path} is how the file is named to people, with '/' separators. */
  public static Source of(String path, byte[] bytes) {
    return new Source(path, bytes, Decoded.of(bytes), null);
  }

  /** A source of a text, as UTF-8. */
  public static Source of(String path, String text) {
    return of(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** A text that was made from other sources; a surrogate of Python's becomes its byte again. */
  public static Source rendered(String path, String text, Origins origins) {
    byte[] bytes = Decoded.bytesAsPython(text);
    return new Source(path, bytes, Decoded.of(bytes), origins);
  }

  public String path() {
    return path;
  }

  /** The bytes of the file; not a copy, so leave them alone. */
  public byte[] bytes() {
    return bytes;
  }

  public String text() {
    return decoded.text();
  }

  /** The text as Python decodes it: each byte that is no UTF-8 is a surrogate of its own. */
  public String textAsPython() {
    if (decoded.firstInvalid() < 0 || decoded.encoding() != Encoding.UTF_8) {
      return text();
    }
    StringBuilder out = new StringBuilder(text());
    int at = decoded.bom();
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      int more = bytes.length - at;
      boolean escaped =
          c == 0xFFFD && !(more > 2 && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF);
      if (escaped) {
        out.setCharAt(i, (char) (0xDC00 + (bytes[at] & 0xFF)));
        at++;
      } else {
        at += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    }
    return out.toString();
  }

  public Encoding encoding() {
    return decoded.encoding();
  }

  /** Whether the file begins with a byte order mark. */
  public boolean hasBom() {
    return decoded.bom() > 0;
  }

  /** The offset in {@link #text()} of the first byte that is no character, if there is one. */
  public Optional<Integer> firstInvalid() {
    return decoded.firstInvalid() < 0 ? Optional.empty() : Optional.of(decoded.firstInvalid());
  }

  public String text(Span span) {
    return text().substring(span.start(), span.end());
  }

  public synchronized LineIndex lines() {
    if (lines == null) {
      lines = new LineIndex(text());
    }
    return lines;
  }

  /** The place of a span; of a rendered text, the place that caused it where it is known. */
  public Place place(Span span) {
    if (origins != null) {
      Optional<Place> origin = origins.origin(span);
      if (origin.isPresent()) {
        return origin.get();
      }
    }
    return new Place(this, span);
  }

  public boolean isRendered() {
    return origins != null;
  }

  @Override
  public String toString() {
    return path;
  }
}
