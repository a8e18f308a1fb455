package io.github.dmlint.syntax.toml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.text.Source;
import org.junit.jupiter.api.Test;

/** The second opinion is that of TOML 1.0, and never a crash. */
class StandardTomlTest {
  @Test
  void theStandardAcceptsWhatOldReleasesRefuse() {
    assertTrue(accepts("a.b = 0x1F\nc = [1, 'x']\n"));
    assertTrue(accepts("\uFEFFa = 1\n"));
  }

  @Test
  void theStandardRefusesWhatReleasesAccept() {
    assertFalse(accepts("a = 007\n"));
    assertFalse(accepts("a = {b = 1,}\n"));
    assertFalse(accepts("a = 1\rb = 2\n"));
  }

  @Test
  void aFileThatTheReaderFailsOnIsNotValid() {
    assertFalse(accepts("-={z,#\u0000{"));
    assertFalse(accepts("[-#\"x]."));
    assertFalse(accepts("a = " + "[".repeat(100_000)));
  }

  private static boolean accepts(String text) {
    return StandardToml.accepts(Source.of("test", text));
  }
}
