package io.github.dmlint.release.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A class file, as the Java Virtual Machine Specification describes it, with static methods that
 * give texts. What is in a class is in the JVM's archive of loaded classes; a resource would have
 * the program open its jar, which takes longer than all the rest of reading the rules.
 */
final class TextClass {
  /** What is given by a method; a constant holds at most 65,535 bytes of modified UTF-8. */
  private static final int PIECE = 32_000;

  private static final int MAGIC = 0xCAFEBABE;
  private static final int JAVA_17 = 61;
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int ACC_STATIC = 0x0008;
  private static final int ACC_FINAL_SUPER = 0x0030;

  private final ByteArrayOutputStream pool = new ByteArrayOutputStream();
  private final DataOutputStream constants = new DataOutputStream(pool);
  private int count = 1;

  private TextClass() {}

  /**
   * A class of methods without parameters, each of which gives a text in pieces as a {@code
   * String[]}.
   *
   * @param name the binary name, with slashes
   * @param texts a text of characters below 256 by the name of its method
   */
  static byte[] of(String name, Map<String, String> texts) {
    try {
      return new TextClass().bytes(name, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(String name, Map<String, String> texts) throws IOException {
    int self = reference(CLASS, utf8(name));
    int object = reference(CLASS, utf8("java/lang/Object"));
    int string = reference(CLASS, utf8("java/lang/String"));
    int descriptor = utf8("()[Ljava/lang/String;");
    int code = utf8("Code");
    ByteArrayOutputStream methods = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(methods);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      out.writeShort(ACC_STATIC);
      out.writeShort(utf8(text.getKey()));
      out.writeShort(descriptor);
      out.writeShort(1);
      byte[] body = body(string, pieces(text.getValue()));
      out.writeShort(code);
      out.writeInt(12 + body.length);
      out.writeShort(4); // operands at once: the array twice, an index, a piece
      out.writeShort(0);
      out.writeInt(body.length);
      out.write(body);
      out.writeShort(0);
      out.writeShort(0);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    out = new DataOutputStream(file);
    out.writeInt(MAGIC);
    out.writeShort(0);
    out.writeShort(JAVA_17);
    out.writeShort(count);
    pool.writeTo(out);
    out.writeShort(ACC_FINAL_SUPER);
    out.writeShort(self);
    out.writeShort(object);
    out.writeShort(0);
    out.writeShort(0);
    out.writeShort(texts.size());
    methods.writeTo(out);
    out.writeShort(0);
    return file.toByteArray();
  }

  private List<Integer> pieces(String text) throws IOException {
    List<Integer> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); start += PIECE) {
      int end = Math.min(text.length(), start + PIECE);
      pieces.add(reference(STRING, utf8(text.substring(start, end))));
    }
    return pieces;
  }

  /** {@code return new String[] {piece, piece}}. */
  private static byte[] body(int string, List<Integer> pieces) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(0x11); // sipush
    out.writeShort(pieces.size());
    out.writeByte(0xbd); // anewarray
    out.writeShort(string);
    for (int i = 0; i < pieces.size(); i++) {
      out.writeByte(0x59); // dup
      out.writeByte(0x11); // sipush
      out.writeShort(i);
      out.writeByte(0x13); // ldc_w
      out.writeShort(pieces.get(i));
      out.writeByte(0x53); // aastore
    }
    out.writeByte(0xb0); // areturn
    return bytes.toByteArray();
  }

  private int utf8(String text) throws IOException {
    constants.writeByte(UTF8);
    constants.writeUTF(text);
    return count++;
  }

  private int reference(int tag, int utf8) throws IOException {
    constants.writeByte(tag);
    constants.writeShort(utf8);
    return count++;
  }
}
