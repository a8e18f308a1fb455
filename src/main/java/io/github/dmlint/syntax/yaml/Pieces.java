package io.github.dmlint.syntax.yaml;

import io.github.dmlint.text.Source;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file in the pieces in which yaml.v2 turns them into characters: 512 bytes each,
 * less what a character cut in two carries over. A byte that is no character is noticed only when
 * its piece is read, but then before anything else in that piece; so a bad byte behind the first
 * document may do no harm (readerc.go).
 */
final class Pieces {
  private static final int SIZE = 512;

  private final byte[] bytes;
  private final Source.Encoding encoding;
  private int[] ends = new int[8];
  private int count;
  private int offset;
  private @Nullable YamlFault fault;

  private Pieces(Source source) {
    bytes = source.bytes();
    encoding = source.encoding();
    int from = !source.hasBom() ? 0 : encoding == Source.Encoding.UTF_8 ? 3 : 2;
    int limit = Math.min(SIZE, bytes.length);
    while (true) {
      from = characters(from, limit, limit == bytes.length);
      if (fault != null) {
        break;
      }
      addEnd(offset);
      if (limit == bytes.length) {
        break;
      }
      limit = Math.min(from + SIZE, bytes.length);
    }
  }

  static Pieces of(Source source) {
    return new Pieces(source);
  }

  int count() {
    return count;
  }

  /** The offset in the text at which a whole piece ends. */
  int end(int piece) {
    return ends[piece];
  }

  /** What is wrong with the piece behind the last whole one, if anything. */
  @Nullable YamlFault fault() {
    return fault;
  }

  /** The offset in the text of the character that is wrong. */
  int faultOffset() {
    return offset;
  }

  private void addEnd(int at) {
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, count * 2);
    }
    ends[count++] = at;
  }

  /** Steps over whole characters; gives the first byte that is left for the next piece. */
  private int characters(int from, int limit, boolean last) {
    int at = from;
    while (at < limit) {
      int width = encoding == Source.Encoding.UTF_8 ? utf8(at, limit) : utf16(at, limit);
      if (width == 0) {
        if (!last) {
          return at;
        }
        // The end of the file is noticed by one more reading, behind all whole characters.
        if (at > from) {
          addEnd(offset);
        }
        fault = incomplete(at, limit);
      }
      if (fault != null) {
        return at;
      }
      at += width;
    }
    return at;
  }

  private YamlFault incomplete(int at, int limit) {
    if (encoding == Source.Encoding.UTF_8) {
      return YamlFault.INCOMPLETE_CHARACTER;
    }
    return limit - at < 2 ? YamlFault.INCOMPLETE_UTF16 : YamlFault.INCOMPLETE_SURROGATE_PAIR;
  }

  /** The width of the character at a byte; 0 where the piece ends within it. */
  private int utf8(int at, int limit) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      allow(first);
      return 1;
    }
    int width = first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF8 ? 4 : 0;
    if (width == 0) {
      fault = YamlFault.INVALID_LEADING_BYTE;
      return 1;
    }
    if (width > limit - at) {
      return 0;
    }
    int value = first & (0x7F >> width);
    for (int k = 1; k < width; k++) {
      int octet = bytes[at + k];
      if ((octet & 0xC0) != 0x80) {
        fault = YamlFault.INVALID_TRAILING_BYTE;
        return width;
      }
      value = value << 6 | octet & 0x3F;
    }
    if (value < (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000)) {
      fault = YamlFault.OVERLONG_CHARACTER;
    } else if (value >= 0xD800 && value <= 0xDFFF || value > 0x10FFFF) {
      fault = YamlFault.INVALID_CHARACTER;
    } else {
      allow(value);
    }
    return width;
  }

  private int utf16(int at, int limit) {
    if (limit - at < 2) {
      return 0;
    }
    int value = unit(at);
    if ((value & 0xFC00) == 0xDC00) {
      fault = YamlFault.UNEXPECTED_LOW_SURROGATE;
      return 2;
    }
    if ((value & 0xFC00) != 0xD800) {
      allow(value);
      return 2;
    }
    if (limit - at < 4) {
      return 0;
    }
    int low = unit(at + 2);
    if ((low & 0xFC00) == 0xDC00) {
      allow(0x10000 + ((value & 0x3FF) << 10) + (low & 0x3FF));
    } else {
      fault = YamlFault.MISSING_LOW_SURROGATE;
    }
    return 4;
  }

  private int unit(int at) {
    int first = bytes[at] & 0xFF;
    int second = bytes[at + 1] & 0xFF;
    return encoding == Source.Encoding.UTF_16LE ? second << 8 | first : first << 8 | second;
  }

  private void allow(int value) {
    boolean allowed =
        value >= 0x20 && value <= 0x7E
            || value == '\n'
            || value == '\t'
            || value == '\r'
            || value == 0x85
            || value >= 0xA0 && value <= 0xFFFD
            || value >= 0x10000;
    if (allowed) {
      offset += value >= 0x10000 ? 2 : 1;
    } else {
      fault = YamlFault.CONTROL_CHARACTER;
    }
  }
}
