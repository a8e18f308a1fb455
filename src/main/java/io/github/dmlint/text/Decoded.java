package io.github.dmlint.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text. UTF-16 is told by its byte order mark, everything else is UTF-8.
 *
 * @param bom the length of the byte order mark in bytes
 * @param firstInvalid the offset of the first byte that is no character, or -1
 */
record Decoded(String text, Source.Encoding encoding, int bom, int firstInvalid) {
  static Decoded of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, StandardCharsets.UTF_16LE, Source.Encoding.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE, Source.Encoding.UTF_16BE);
    }
    int bom = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, bom, bytes.length - bom))
              .toString();
      return new Decoded(text, Source.Encoding.UTF_8, bom, -1);
    } catch (CharacterCodingException e) {
      return lenient(bytes, bom);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded utf16(byte[] bytes, Charset charset, Source.Encoding encoding) {
    String text = new String(bytes, 2, bytes.length - 2, charset);
    return new Decoded(text, encoding, 2, text.indexOf('\uFFFD'));
  }

  /** UTF-8 as Go reads it: a byte that begins no character is one U+FFFD of its own. */
  private static Decoded lenient(byte[] bytes, int bom) {
    StringBuilder out = new StringBuilder(bytes.length);
    int first = -1;
    for (int i = bom; i < bytes.length; ) {
      int length = Utf8.length(bytes, i);
      if (length == 0) {
        if (first < 0) {
          first = out.length();
        }
        out.append('\uFFFD');
        i++;
      } else {
        out.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return new Decoded(out.toString(), Source.Encoding.UTF_8, bom, first);
  }
}
