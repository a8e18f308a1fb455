package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.ArtifactLocation;
import de.jcup.sarif_2_1_0.model.OriginalUriBaseIds;
import de.jcup.sarif_2_1_0.model.VersionControlDetails;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Files as SARIF names them: relative to the root of the repository, which is the base {@code
 * %SRCROOT%}; files outside of it by their whole address.
 */
final class Artifacts {
  private static final String ROOT = "%SRCROOT%";
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private final Path folder;
  private final Path root;

  /**
   * @param folder the folder that the paths of findings are relative to
   * @param root the root of the repository
   */
  Artifacts(Path folder, Path root) {
    this.folder = folder;
    this.root = root;
  }

  ArtifactLocation location(String path) {
    Path file = folder.resolve(path).normalize();
    ArtifactLocation location = new ArtifactLocation();
    if (file.startsWith(root)) {
      location.setUri(encoded(root.relativize(file).toString().replace('\\', '/')));
      location.setUriBaseId(ROOT);
    } else {
      location.setUri("file://" + encoded(absolute(file)));
    }
    return location;
  }

  /** How the file is called in fingerprints: the same wherever the checkout lies. */
  String stableName(String path) {
    Path file = folder.resolve(path).normalize();
    return (file.startsWith(root) ? root.relativize(file) : file).toString().replace('\\', '/');
  }

  OriginalUriBaseIds bases() {
    ArtifactLocation base = new ArtifactLocation();
    String path = absolute(root);
    base.setUri("file://" + encoded(path.endsWith("/") ? path : path + "/"));
    base.setDescription(SarifTexts.message("The root of the repository."));
    OriginalUriBaseIds bases = new OriginalUriBaseIds();
    bases.setAdditionalProperty(ROOT, base);
    return bases;
  }

  static String absolute(Path file) {
    String path = file.toAbsolutePath().toString().replace('\\', '/');
    return path.startsWith("/") ? path : "/" + path;
  }

  /** Where the files come from; empty outside of a checkout. */
  Set<VersionControlDetails> provenance() {
    Set<VersionControlDetails> all = new LinkedHashSet<>();
    GitCheckout.of(root)
        .ifPresent(
            checkout -> {
              VersionControlDetails details = new VersionControlDetails();
              details.setRepositoryUri(uri(checkout.repository()));
              checkout.revision().ifPresent(details::setRevisionId);
              checkout.branch().ifPresent(details::setBranch);
              ArtifactLocation base = new ArtifactLocation();
              base.setUriBaseId(ROOT);
              details.setMappedTo(base);
              all.add(details);
            });
    return all;
  }

  /** The folder that dmlint was run in. */
  ArtifactLocation folder() {
    ArtifactLocation location = new ArtifactLocation();
    String path = absolute(folder);
    location.setUri("file://" + encoded(path.endsWith("/") ? path : path + "/"));
    return location;
  }

  static URI uri(String text) {
    return URI.create(text);
  }

  static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }
}
