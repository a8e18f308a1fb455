package io.github.dmlint.cli;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint releases}: the releases of DM that can be targets. */
final class ReleasesCommand implements Command {
  @Override
  public String name() {
    return "releases";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage().description("Lists the releases of DM that dmlint knows.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    for (Release release : source.rules().releases()) {
      List<String> strict = new ArrayList<>();
      for (FileKind kind : FileKind.values()) {
        if (release.table(kind).map(table -> table.strict()).orElse(false)) {
          strict.add(kind.id());
        }
      }
      session
          .out()
          .printf(
              "%-26s toml %-6s yaml %-6s strict: %s%n",
              release.name(),
              release.decoder(FileKind.Format.TOML),
              release.decoder(FileKind.Format.YAML),
              strict.isEmpty() ? "none" : String.join(", ", strict));
    }
    return ExitCode.CLEAN;
  }
}
