package io.github.dmlint.decode.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SizeTest {
  @Test
  void unitsAreBinaryInAnyCase() {
    for (boolean exponents : new boolean[] {false, true}) {
      assertEquals(OptionalLong.of(64), Size.parse("64", exponents));
      assertEquals(OptionalLong.of(64), Size.parse("64b", exponents));
      assertEquals(OptionalLong.of(64 << 10), Size.parse("64k", exponents));
      assertEquals(OptionalLong.of(64L << 20), Size.parse("64 MB", exponents));
      assertEquals(OptionalLong.of(3L << 29), Size.parse("1.5GiB", exponents));
      for (String text : List.of("", "abc", "5x", "5kbb", "1.2.3", "5  k", " 5", "-5", "0x40")) {
        assertTrue(Size.parse(text, exponents).isEmpty(), text);
      }
    }
  }

  @Test
  void goUnits050ReadsFloatsAndNoHalfUnits() {
    for (String text : List.of("1e3", "+5", ".5", "5.", "1_0k")) {
      assertTrue(Size.parse(text, false).isEmpty(), text);
      assertTrue(Size.parse(text, true).isPresent(), text);
    }
    for (String text : List.of("10Gi", "10i", "10ib")) {
      assertTrue(Size.parse(text, false).isPresent(), text);
      assertTrue(Size.parse(text, true).isEmpty(), text);
    }
  }
}
