package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.dmlint.upgrade.run.Secrets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No secret is seen, known or not. */
class SecretsTest {
  @Test
  void knownSecretsAreMaskedWhereverTheyStand() {
    Secrets secrets = Secrets.of(List.of("s3cret", "s3cret-longer", "quo\"te"));
    assertEquals(
        "curl http://admin:********@h/ ******** {\"m\": \"a ********\"}",
        secrets.mask("curl http://admin:s3cret@h/ s3cret-longer {\"m\": \"a quo\\\"te\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "password = \"abc def\"|password = ********",
        "+password = 'x'|+password = ********",
        "\"mysql_password\": \"x\", \"b\": 1|\"mysql_password\": ********, \"b\": 1",
        "PASSWORD: abc next|PASSWORD: ******** next",
        "passwords are stopped|passwords are stopped",
        "password = ********|password = ********",
      })
  void whatAWordAnnouncesIsMasked(String text, String masked) {
    assertEquals(masked, Secrets.of(List.of()).mask(text));
  }

  @Test
  void shortSecretIsMaskedWhereItIsAnnounced() {
    String masked = Secrets.of(List.of("7")).mask("mysql_password=7 port=3307");
    assertEquals("mysql_password=******** port=3307", masked);
    assertFalse(masked.contains("=7"));
  }
}
