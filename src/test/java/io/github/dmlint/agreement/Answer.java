package io.github.dmlint.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a release of DM said to a file.
 *
 * @param accept whether it got through decoding and DM's checks
 * @param stage where it stopped: {@code decode}, {@code unknown-key}, {@code adjust}, {@code
 *     verify}, {@code subtask}, {@code panic}, or {@code ok} and {@code needs-db}
 * @param code DM's error code
 * @param undecoded the unknown keys as DM lists them
 * @param later what stops the program or the task after its file was accepted
 * @param random whether the answer itself hangs on the order of a Go map
 */
record Answer(
    boolean accept,
    String stage,
    OptionalInt code,
    List<String> undecoded,
    List<String> later,
    boolean random,
    String error) {

  private static final Pattern CODE = Pattern.compile("\\[code=(\\d+)");
  private static final String WORKAROUND = ", Workaround: ";

  static Answer of(JsonNode node) {
    return new Answer(
        node.path("accept").asBoolean(),
        node.path("stage").asText(),
        node.has("code") ? OptionalInt.of(node.get("code").asInt()) : OptionalInt.empty(),
        keys(node),
        texts(node.path("later")),
        node.path("random").asBoolean(),
        node.path("error").asText());
  }

  /** The code that DM's user sees first: of what came later when the file itself was accepted. */
  OptionalInt firstCode() {
    if (!accept || later.isEmpty()) {
      return code;
    }
    Matcher found = CODE.matcher(later.get(0));
    return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
  }

  /** The last key of a list may carry the advice that DM puts behind the whole list. */
  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    for (String text : texts(node.path("undecoded"))) {
      int advice = text.indexOf(WORKAROUND);
      keys.add(advice < 0 ? text : text.substring(0, advice));
    }
    return keys;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list.isTextual()) {
      texts.add(list.asText());
    }
    for (JsonNode element : list) {
      texts.add(element.asText());
    }
    return texts;
  }
}
