package io.github.dmlint.verdict.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which texts {@code net/url.Parse} refuses. */
class UrlTest {
  private static String refusal(String text) {
    return Url.refusal(text).orElse("");
  }

  @Test
  void mostTextsAreUrls() {
    for (String text :
        new String[] {
          "",
          "*",
          "a b",
          "./dir",
          "http://h:1",
          "http://h:",
          "http://[::1]:1",
          "http://u:p@h/x?y#z",
          "s3://bucket/a?b=%zz",
          "mailto:%zz",
          "http://h%25",
          "http://\u4e2d",
          "http://h<>"
        }) {
      assertEquals("", refusal(text), text);
    }
  }

  @Test
  void aRelativeTextHasNoColonInFront() {
    assertEquals("first path segment in URL cannot contain colon", refusal("1:2"));
    assertEquals("missing protocol scheme", refusal(":1"));
    assertEquals("", refusal("a/b:c"));
  }

  @Test
  void aPortIsANumber() {
    assertEquals("invalid port ':abc' after host", refusal("http://h:abc"));
    assertEquals("invalid port 'x' after host", refusal("http://[::1]x"));
    assertEquals("missing ']' in host", refusal("http://[::1"));
  }

  @Test
  void whatMayBePartOfAPasswordIsNotRepeated() {
    assertEquals("invalid URL escape '***'", refusal("s3://u:p%zz@h/x"));
    assertEquals("invalid port '***' after host", refusal("s3://u:p/w@h"));
    assertEquals("invalid port '***' after host", refusal("s3://u:p#w@h"));
    assertEquals("missing ']' in host", refusal("s3://u:p@[::1"));
  }

  @Test
  void escapesHaveTwoHexDigits() {
    assertEquals("invalid URL escape '%zz'", refusal("%zz"));
    assertEquals("invalid URL escape '%'", refusal("a%"));
    assertEquals("invalid URL escape '%41'", refusal("http://%41"));
    assertEquals("invalid URL escape '%z'", refusal("/x#%z"));
  }

  @Test
  void someCharactersAreBarred() {
    assertEquals("invalid control character in URL", refusal("a\tb"));
    assertEquals("invalid character ' ' in host name", refusal("http://a b"));
    assertEquals("invalid userinfo", refusal("http://a b@h"));
  }
}
