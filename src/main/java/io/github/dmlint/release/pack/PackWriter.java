package io.github.dmlint.release.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The compact form while it is made: a pool of strings, and sections of records. */
final class PackWriter {
  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final List<byte[]> sections = new ArrayList<>();

  /** A record or section under way. */
  final class Record {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A number from 0 on: seven bits a byte, the low ones first. */
    Record number(int value) {
      int rest = value;
      while (rest > 0x7f) {
        bytes.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
      return this;
    }

    Record text(String text) {
      return number(string(text));
    }

    Record texts(List<String> texts) {
      number(texts.size());
      for (String text : texts) {
        text(text);
      }
      return this;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  Record record() {
    return new Record();
  }

  private int string(String text) {
    Integer known = strings.putIfAbsent(text, strings.size());
    return known == null ? strings.size() - 1 : known;
  }

  /** A section of records that are found by number. */
  void section(List<byte[]> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    integer(out, records.size());
    int offset = 0;
    for (byte[] record : records) {
      out.write(offset >>> 16);
      out.write(offset >>> 8);
      out.write(offset);
      offset += record.length;
    }
    for (byte[] record : records) {
      out.writeBytes(record);
    }
    sections.add(out.toByteArray());
  }

  /** All of it: the offset of each section, the sections, and the strings as the last one. */
  byte[] finish() {
    List<byte[]> texts = new ArrayList<>();
    for (String text : strings.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      Record record = record().number(utf8.length);
      record.bytes.writeBytes(utf8);
      texts.add(record.bytes());
    }
    section(texts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int offset = 4 * sections.size();
    for (byte[] section : sections) {
      integer(out, offset);
      offset += section.length;
    }
    for (byte[] section : sections) {
      out.writeBytes(section);
    }
    return out.toByteArray();
  }

  private static void integer(ByteArrayOutputStream out, int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
  }
}
