package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which passwords have the form of DM's ciphertext. */
class CiphertextTest {
  private static String fault(String text) {
    return Ciphertext.fault(text).map(Enum::name).orElse("");
  }

  @Test
  void sixteenBytesAndASeparatorAreEnough() {
    assertEquals("", fault("/Q7B9DizNLLTTfiZHv9WoEAKamfpIUs="));
    assertEquals("", fault("AAAAAAAAAAAAAAAAAAAAAEA="));
    assertEquals("", fault("AAAAAAAAAAAA\r\nAAAAAAAAAEA=\n"));
  }

  @Test
  void base64IsPaddedAndHasNothingElse() {
    for (String text :
        new String[] {"123456", "!!!", "a", "100%", "AA=A", "A===", "====", "-_-_"}) {
      assertEquals("NOT_BASE64", fault(text), text);
    }
  }

  @Test
  void lengthIsThatOfTheBytes() {
    assertEquals("TOO_SHORT", fault("YWJj"));
    assertEquals("TOO_SHORT", fault("AAAAAAAAAAAAAAAAAAAAAA=="));
    assertEquals("TOO_SHORT", fault(""));
  }

  @Test
  void theSeventeenthByteIsTheSeparator() {
    assertEquals("NO_SEPARATOR", fault("AAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
  }
}
