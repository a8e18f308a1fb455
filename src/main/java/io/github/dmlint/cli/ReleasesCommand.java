package io.github.dmlint.cli;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.report.ReleaseText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint releases}: the releases of DM that can be targets, and what is known of one. */
final class ReleasesCommand implements Command {
  @Override
  public String name() {
    return "releases";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description("Lists the releases of DM that dmlint knows, or tells what is known of some.");
    spec.addPositional(
        Options.arguments("RELEASE", "0..*", "Names of releases, as the list has them."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    List<String> names = Options.arguments(parsed);
    if (names.isEmpty()) {
      list(source, session);
    }
    for (String name : names) {
      RuleSource.Target target = source.target(name);
      if (!target.note().isEmpty()) {
        session.err().println("dmlint: " + target.note());
      }
      new ReleaseText(source.rules(), session.out()).write(target.release());
    }
    return ExitCode.CLEAN;
  }

  private static void list(RuleSource source, Session session) {
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
  }
}
