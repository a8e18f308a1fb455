package io.github.dmlint.text;

import java.io.ByteArrayOutputStream;
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

  /** UTF-8, and the byte itself for what Python makes of a byte that is none. */
  static byte[] bytesAsPython(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      plain = !isEscaped(text, i);
    }
    if (plain) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isEscaped(text, i)) {
        out.write(c - 0xDC00);
      } else {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      }
      i += Character.charCount(c);
    }
    return out.toByteArray();
  }

  private static boolean isEscaped(String text, int at) {
    char c = text.charAt(at);
    boolean alone = at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    return c >= 0xDC80 && c <= 0xDCFF && alone;
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
