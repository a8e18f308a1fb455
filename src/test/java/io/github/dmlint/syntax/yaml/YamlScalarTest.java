package io.github.dmlint.syntax.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What yaml.v2 takes scalars for. */
final class YamlScalarTest {
  private static final YamlDialect OLD = YamlDialect.of("2.2.2");
  private static final YamlDialect NEW = YamlDialect.of("2.2.4");

  private static String plain(String text, YamlDialect dialect) {
    return tagged(text, true, "", dialect);
  }

  private static String tagged(String text, boolean plain, String tag, YamlDialect dialect) {
    YamlScalar scalar = YamlScalar.of(text, plain, tag, dialect);
    String value =
        switch (scalar.kind()) {
          case INT, BOOL -> " " + scalar.integer();
          case UINT -> " " + Long.toUnsignedString(scalar.integer());
          case FLOAT -> " " + scalar.real();
          case MISFIT -> " misfit";
          case NULL, TEXT -> "";
        };
    return YamlTags.shorten(scalar.tag()) + value;
  }

  @Test
  void wordsAreThoseOfYaml11InThreeSpellings() {
    for (String word : List.of("y", "Y", "yes", "Yes", "YES", "true", "True", "on", "ON")) {
      assertEquals("!!bool 1", plain(word, NEW), word);
    }
    for (String word : List.of("n", "N", "no", "NO", "false", "FALSE", "off", "Off")) {
      assertEquals("!!bool 0", plain(word, NEW), word);
    }
    for (String word : List.of("yEs", "t", "tRUE", "oN", "nULL", "none")) {
      assertEquals("!!str", plain(word, NEW), word);
    }
    for (String word : List.of("", "~", "null", "Null", "NULL")) {
      assertEquals("!!null", plain(word, NEW), word);
    }
  }

  @Test
  void integersAreThoseOfGoWithUnderscoresAnywhere() {
    assertEquals("!!int 511", plain("0777", NEW));
    assertEquals("!!int 511", plain("0o777", NEW));
    assertEquals("!!int 31", plain("0x1F", NEW));
    assertEquals("!!int 31", plain("+0X1f", NEW));
    assertEquals("!!int -5", plain("-0b101", NEW));
    assertEquals("!!int 1000", plain("1__000_", NEW));
    assertEquals("!!int -9223372036854775808", plain("-9223372036854775808", NEW));
    assertEquals("!!int 18446744073709551615", plain("18446744073709551615", NEW));
    assertEquals("!!float 8.0", plain("08", NEW));
    assertEquals("!!float 9.223372036854776E18", plain("+9223372036854775808", NEW));
    assertEquals("!!float 1.8446744073709552E19", plain("18446744073709551616", NEW));
    for (String text : List.of("_1", "0x", "0b12", "1:20", "+", "-", "--1", "0xG", "1 2")) {
      assertEquals("!!str", plain(text, NEW), text);
    }
  }

  @Test
  void floatsAreWiderFrom224On() {
    for (String text : List.of("1e3", "1E3", "1.", "1.5e10")) {
      assertEquals("!!str", plain(text, OLD), text);
    }
    assertEquals("!!float 1000.0", plain("1e3", NEW));
    assertEquals("!!float 1.0", plain("1.", NEW));
    for (YamlDialect dialect : List.of(OLD, NEW)) {
      assertEquals("!!float 1000.0", plain("1e+3", dialect));
      assertEquals("!!float 0.5", plain(".5", dialect));
      assertEquals("!!float 5.0", plain(".5e1", dialect));
      assertEquals("!!float 0.51", plain(".5_1", dialect));
      assertEquals("!!str", plain("._5", dialect));
      assertEquals("!!str", plain("1e400", dialect));
      assertEquals("!!float -Infinity", plain("-.inf", dialect));
      assertEquals("!!float NaN", plain(".NaN", dialect));
      assertEquals("!!str", plain("-.nan", dialect));
    }
  }

  @Test
  void timestampsAreDatesAloneOrWithATime() {
    for (String text :
        List.of(
            "2019-01-01",
            "2019-1-1",
            "2020-02-29",
            "2019-01-01T1:2:3Z",
            "2019-01-01t01:02:03.5+08:00",
            "2019-01-01   01:02:03")) {
      assertEquals("!!timestamp", plain(text, NEW), text);
    }
    for (String text :
        List.of("2019-02-29", "2019-13-01", "2019-01-01T01:02:03", "2019-01-01 1:2", "219-01-01")) {
      assertEquals("!!str", plain(text, NEW), text);
    }
  }

  @Test
  void quotesMakeAStringAndATagLooksThroughThem() {
    assertEquals("!!str", tagged("5", false, "", NEW));
    assertEquals("!!int 5", tagged("5", false, YamlTags.INT, NEW));
    assertEquals("!!bool 1", tagged("yes", false, YamlTags.BOOL, NEW));
    assertEquals("!!float 5.0", tagged("5", true, YamlTags.FLOAT, NEW));
    assertEquals("!!str", tagged("5", true, YamlTags.STR, NEW));
    assertEquals("!x", tagged("5", true, "!x", NEW));
    assertEquals("!!str misfit", tagged("abc", true, YamlTags.INT, NEW));
    assertEquals("!!int misfit", tagged("5", true, YamlTags.BOOL, NEW));
    assertEquals("!!float misfit", tagged("1.5", true, YamlTags.INT, NEW));
    assertEquals("!!int misfit", tagged("9223372036854775808", true, YamlTags.FLOAT, NEW));
  }
}
