package io.github.dmlint.cli;

import io.github.dmlint.engine.Linter;
import io.github.dmlint.text.FileFault;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.run.Secrets;
import io.github.dmlint.upgrade.snapshot.Snapshot;
import io.github.dmlint.upgrade.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --snapshot FILE}: what {@code dmlint collect} found, on another machine. */
final class SnapshotOption {
  private static final String NAME = "--snapshot";

  private SnapshotOption() {}

  static OptionSpec spec(String description) {
    return Options.value(NAME, "FILE", description);
  }

  /** The snapshot that is named; empty when none is. */
  static Optional<Snapshot> of(ParseResult parsed, Session session) throws UsageFault {
    Optional<String> name = Options.value(parsed, NAME);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = session.folder().resolve(name.get());
    try {
      Optional<Snapshot> snapshot =
          SnapshotJson.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      if (snapshot.isEmpty()) {
        throw new UsageFault("'" + name.get() + "' is no snapshot that 'dmlint collect' wrote.");
      }
      return snapshot;
    } catch (IOException e) {
      throw new UsageFault(
          "The snapshot '%s' cannot be read: %s.".formatted(name.get(), FileFault.reason(e)));
    }
  }

  /** Adds the deployed files to what is checked, each under the name of its host. */
  static void add(Snapshot snapshot, Linter linter) {
    for (Member member : snapshot.deployment().members()) {
      Map<String, String> files = snapshot.files().getOrDefault(member, Map.of());
      new TreeMap<>(files)
          .forEach(
              (name, text) -> {
                if (name.endsWith(".toml")) {
                  // The mask is no password; an empty one is judged like the one behind it.
                  String judged = text.replace("\"" + Secrets.MASK + "\"", "\"\"");
                  linter.add(
                      Path.of("snapshot", member.host(), name),
                      judged.replace(Secrets.MASK, "\"\"").getBytes(StandardCharsets.UTF_8));
                }
              });
    }
  }
}
