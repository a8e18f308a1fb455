package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How {@code net.SplitHostPort} parts an address. */
class HostPortTest {
  private static String split(String text) {
    HostPort.Split split = HostPort.split(text);
    assertEquals(split.parts().isEmpty(), !split.reason().isEmpty());
    return split.parts().map(p -> p.host() + "|" + p.port()).orElse(split.reason());
  }

  @Test
  void partsStandAroundTheLastColon() {
    assertEquals("a|1", split("a:1"));
    assertEquals("|8261", split(":8261"));
    assertEquals("h|", split("h:"));
    assertEquals("h|abc", split("h:abc"));
    assertEquals("::1|8261", split("[::1]:8261"));
  }

  @Test
  void aPortMustFollow() {
    assertEquals("missing port in address", split(""));
    assertEquals("missing port in address", split("host"));
    assertEquals("missing port in address", split("[::1]"));
    assertEquals("missing port in address", split("[::1]x:1"));
  }

  @Test
  void moreColonsNeedBrackets() {
    assertEquals("too many colons in address", split("::1"));
    assertEquals("too many colons in address", split("h:1:2"));
    assertEquals("too many colons in address", split("http://h:1"));
    assertEquals("too many colons in address", split("[::1]:1:2"));
  }

  @Test
  void bracketsStandOnlyAroundTheHost() {
    assertEquals("missing ']' in address", split("[::1:8261"));
    assertEquals("unexpected '[' in address", split("a[b:1"));
    assertEquals("unexpected ']' in address", split("a]:1"));
    assertFalse(HostPort.split("[[a]:1").parts().isPresent());
    assertTrue(HostPort.split("[a]:1").parts().isPresent());
  }
}
