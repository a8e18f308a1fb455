package io.github.dmlint.engine;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the release of a program of DM without running it: the linker put the hash of the commit
 * into its bytes (-X in DM's Makefile), where it stands between other strings without a divider.
 */
final class BinaryScan {
  private static final int HASH = 40;
  private static final int CHUNK = 1 << 20;

  private final Map<String, List<Release>> byCommit = new HashMap<>();

  BinaryScan(RuleSets rules) {
    for (Release release : rules.releases()) {
      for (String commit : release.facts().commits()) {
        byCommit.put(commit, rules.withCommit(commit));
      }
    }
  }

  /**
   * What was found.
   *
   * @param sign the commit; empty when none is in the file
   */
  record Found(String sign, List<Release> releases) {
    static final Found NOTHING = new Found("", List.of());
  }

  /** The first known commit in a file. */
  Found scan(Path file) throws IOException {
    byte[] buffer = new byte[CHUNK + HASH];
    int kept = 0;
    int run = 0;
    try (InputStream in = Files.newInputStream(file)) {
      int read = in.readNBytes(buffer, 0, CHUNK);
      while (read > 0) {
        int end = kept + read;
        for (int i = kept; i < end; i++) {
          run = isHex(buffer[i]) ? run + 1 : 0;
          if (run >= HASH) {
            String hash = new String(buffer, i + 1 - HASH, HASH, StandardCharsets.ISO_8859_1);
            List<Release> releases = byCommit.get(hash);
            if (releases != null) {
              return new Found(hash, releases);
            }
          }
        }
        kept = Math.min(HASH, end);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
        read = in.readNBytes(buffer, kept, CHUNK);
      }
    }
    return Found.NOTHING;
  }

  private static boolean isHex(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'f');
  }
}
