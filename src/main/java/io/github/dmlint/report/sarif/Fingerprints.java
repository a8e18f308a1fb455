package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.PartialFingerprints;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells that a finding of another run is the same one: GitHub's hash of the line, and a hash
 * of rule, file, way of keys and ordinal, which knows no lines and no values.
 */
final class Fingerprints {
  private final Artifacts artifacts;
  private final Map<Source, List<String>> hashes = new IdentityHashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  Fingerprints(Artifacts artifacts) {
    this.artifacts = artifacts;
  }

  PartialFingerprints of(Finding finding) {
    Source source = finding.place().source();
    List<String> lines = hashes.computeIfAbsent(source, any -> LineHash.of(source.text()));
    String file = artifacts.stableName(source.path());
    String subject = finding.code() + "\n" + file + "\n" + finding.path();
    int ordinal = ordinals.merge(subject, 1, Integer::sum);
    String own = sha256(subject + "\n" + ordinal);
    PartialFingerprints prints = new PartialFingerprints();
    prints.setAdditionalProperty(
        "primaryLocationLineHash", lines.get(Math.min(finding.place().line(), lines.size()) - 1));
    prints.setAdditionalProperty("equalIndicator/v1", own);
    prints.setAdditionalProperty("dmlint/v1", own);
    return prints;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
