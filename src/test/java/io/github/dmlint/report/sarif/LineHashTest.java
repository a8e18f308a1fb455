package io.github.dmlint.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** GitHub's own vectors, so that code scanning has nothing to correct. */
class LineHashTest {
  @Test
  void hashesAreThoseOfCodeqlAction() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), LineHash.of(""));
    assertEquals(
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"),
        LineHash.of(" a\nb\n  \t\tc\n d"));
  }

  @Test
  void lineEndsAreOneSign() {
    assertEquals(LineHash.of("a\nb\n"), LineHash.of("a\r\nb\r\n"));
    assertEquals(LineHash.of("a\nb\n"), LineHash.of("a\rb\r"));
  }

  @Test
  void equalLinesAreCounted() {
    String[] last = LineHash.of("x\n".repeat(150)).get(0).split(":", -1);
    assertEquals("1", last[1]);
    assertEquals("2", LineHash.of("x\n".repeat(300)).get(1).split(":", -1)[1]);
  }
}
