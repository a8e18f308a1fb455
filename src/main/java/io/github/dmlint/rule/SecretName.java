package io.github.dmlint.rule;

import java.util.Locale;

/** Names of keys and variables that hold secrets: whatever says so. */
public final class SecretName {
  private static final String[] SIGNS = {
    "pass", "pasw", "psw", "pwd", "secret", "token", "credential", "private", "cipher"
  };

  private SecretName() {}

  /** Whether the value under a name must not be shown. */
  public static boolean is(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String sign : SIGNS) {
      if (lower.contains(sign)) {
        return true;
      }
    }
    return lower.contains("key") && (lower.contains("bytes") || lower.contains("base64"));
  }
}
