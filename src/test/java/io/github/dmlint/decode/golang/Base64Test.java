package io.github.dmlint.decode.golang;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class Base64Test {
  @Test
  void lineEndsMayStandAnywhereAndSpareBitsMayBeSet() {
    for (String text : List.of("YWI=", "Y\r\nW\nI=", "YWJ=", "YWI=\n")) {
      byte[] expected = "ab".getBytes(StandardCharsets.UTF_8);
      assertArrayEquals(expected, Base64.decode(text).orElseThrow(), text);
    }
    assertArrayEquals(new byte[0], Base64.decode("").orElseThrow());
  }

  @Test
  void paddingIsAskedForAndBlanksAreNot() {
    for (String text : List.of("YWI", "YW", "Y", "YWI==", "Y W I=", "YWI=YWI=", "=", "####")) {
      assertTrue(Base64.decode(text).isEmpty(), text);
    }
  }
}
