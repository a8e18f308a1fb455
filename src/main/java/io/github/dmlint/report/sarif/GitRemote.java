package io.github.dmlint.report.sarif;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** The remote repository that the configuration of a checkout names. */
final class GitRemote {
  private static final String USUAL = "[remote \"origin\"]";

  private GitRemote() {}

  /** The URL of origin, else of the first remote, else empty. */
  static String url(String config) {
    String section = "";
    String first = "";
    for (String line : config.split("\n", -1)) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section = text;
      } else if (section.startsWith("[remote ") && text.startsWith("url")) {
        String value = text.substring(3).strip();
        if (value.startsWith("=")) {
          String url = unquoted(value.substring(1).strip());
          if (section.equals(USUAL)) {
            return url;
          }
          first = first.isEmpty() ? url : first;
        }
      }
    }
    return first;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /**
   * A URL as an absolute address that holds no credentials: {@code git@host:owner/name} as {@code
   * ssh://host/owner/name}, a path or no remote at all as that of a folder.
   */
  static String address(String url, Path root) {
    int colon = url.indexOf(':');
    int slash = url.indexOf('/');
    if (url.contains("://")) {
      return plain(url).orElseGet(() -> folder(root));
    }
    if (colon > 1 && (slash < 0 || colon < slash)) {
      String host = url.substring(url.lastIndexOf('@', colon) + 1, colon);
      String path = url.substring(colon + 1);
      String ssh = "ssh://" + host + (path.startsWith("/") ? path : "/" + path);
      return plain(ssh).orElseGet(() -> folder(root));
    }
    return folder(url.isEmpty() ? root : root.resolve(url).normalize());
  }

  private static Optional<String> plain(String url) {
    try {
      URI all = new URI(url);
      if (all.getHost() == null) {
        boolean file = "file".equals(all.getScheme()) && all.getRawPath() != null;
        return file ? Optional.of("file://" + all.getRawPath()) : Optional.empty();
      }
      String path = all.getRawPath();
      String port = all.getPort() < 0 ? "" : ":" + all.getPort();
      return Optional.of(
          all.getScheme() + "://" + all.getHost() + port + (path == null ? "" : path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String folder(Path folder) {
    return "file://" + Artifacts.encoded(Artifacts.absolute(folder));
  }
}
