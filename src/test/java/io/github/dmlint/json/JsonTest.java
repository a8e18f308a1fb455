package io.github.dmlint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of the journal, and that which stands among other output. */
class JsonTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    Json value =
        Json.object()
            .put("text", "a \"b\" \\ \n\t\u0001 \u00e4 \ud83d\ude00")
            .put("number", -12)
            .put("flag", true)
            .put("list", Json.texts(List.of("x", "")))
            .put("nothing", new Json.Nothing())
            .put("empty", Json.object().end())
            .end();
    assertEquals(value, JsonReader.read(value.line()).orElseThrow());
    assertEquals(value, JsonReader.read(value.pretty()).orElseThrow());
    assertTrue(value.line().chars().allMatch(c -> c >= ' '), value.line());
    Json small = Json.object().put("a", Json.of(List.of(Json.of(1), Json.object().end()))).end();
    assertEquals("{\"a\":[1,{}]}", small.line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\":1",
        "{\"a\":1}x",
        "[1,]",
        "\"\\x\"",
        "01x",
        "nul",
        "{a:1}",
        "--1"
      })
  void whatIsNoJsonIsNotRead(String text) {
    assertTrue(JsonReader.read(text).isEmpty(), text);
  }

  @Test
  void objectsAreFoundBetweenBannersAndPrompts() {
    String output =
        "Welcome {to} dmctl\n\u00bb {\"a\": {\"b\": \"}\"}}\n\u00bb {\"c\": 1}\n\u00bb {";
    List<Json> found = JsonReader.objectsWithin(output);
    assertEquals(2, found.size(), found::toString);
    assertEquals("}", found.get(0).get("a").get("b").text());
  }

  @Test
  void deepNestingIsRefusedAndNoFault() {
    assertTrue(JsonReader.read("[".repeat(100_000)).isEmpty());
  }
}
