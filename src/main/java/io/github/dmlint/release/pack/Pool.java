package io.github.dmlint.release.pack;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records of which equal ones are one. */
final class Pool {
  private final List<byte[]> records = new ArrayList<>();
  private final Map<ByteBuffer, Integer> numbers = new HashMap<>();

  int add(PackWriter.Record record) {
    byte[] bytes = record.bytes();
    Integer known = numbers.putIfAbsent(ByteBuffer.wrap(bytes), records.size());
    if (known != null) {
      return known;
    }
    records.add(bytes);
    return records.size() - 1;
  }

  List<byte[]> records() {
    return records;
  }
}
