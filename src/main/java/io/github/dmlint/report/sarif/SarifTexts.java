package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactContent;
import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.MultiformatMessageString;

/** Texts in the forms that SARIF has for them. */
final class SarifTexts {
  /** The longest description that GitHub takes, in UTF-16 units. */
  private static final int LONGEST = 1024;

  private SarifTexts() {}

  static Message message(String text) {
    Message message = new Message();
    message.setText(text);
    return message;
  }

  static MultiformatMessageString both(String text) {
    MultiformatMessageString both = new MultiformatMessageString();
    both.setText(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    return both;
  }

  static ArtifactContent content(String text) {
    ArtifactContent content = new ArtifactContent();
    content.setText(text);
    return content;
  }

  /** {@code unknown-key} as {@code UnknownKey}. */
  static String pascal(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("-", -1)) {
      if (!word.isEmpty()) {
        out.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    return out.toString();
  }
}
