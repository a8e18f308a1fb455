package io.github.dmlint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What counts as a secret of a file, and where it is hidden. */
class HiddenSecretsTest {
  private static String hidden(String text) {
    Source source = Source.of("a", text);
    return Secrets.of(source).hide(source, new Span(0, text.length()));
  }

  @Test
  void aValueIsHiddenWhereverItIsAWordOfItsOwn() {
    assertEquals(
        "password: ********\nname: ******** and abcdef, a-abcde\n",
        hidden("password: abcde\nname: abcde and abcdef, a-abcde\n"));
  }

  @Test
  void thePasswordOfAUrlIsHidden() {
    assertEquals(
        "dir: 's3://u:********@h/x'\nurl: http://h:1/a # a@b\n",
        hidden("dir: 's3://u:p%zz/w@h/x'\nurl: http://h:1/a # a@b\n"));
  }

  @Test
  void aShortValueIsHiddenInItsOwnPlaceOnly() {
    assertEquals("name: abc\npassword: ********\n", hidden("name: abc\npassword: abc\n"));
  }

  @Test
  void ofValuesInEachOtherTheLongerIsHiddenAsAWhole() {
    Secrets secrets = Secrets.of(Source.of("a", "password: tiger\nto-password: scott tiger\n"));
    assertEquals("is ******** or ********", secrets.hide("is scott tiger or tiger"));
    assertEquals("tigers", secrets.hide("tigers"));
  }

  @Test
  void manyPasswordsAreLookedForTogether() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("password: secret").append(i).append('\n');
    }
    Source source = Source.of("a", text.toString());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          Secrets secrets = Secrets.of(source);
          assertEquals(20_000, secrets.spans().size());
          for (int i = 0; i < 20_000; i++) {
            assertEquals("'********' is short", secrets.hide("'secret" + i + "' is short"));
          }
        });
  }
}
