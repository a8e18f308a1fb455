package io.github.dmlint.cli;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyTable;
import io.github.dmlint.release.Release;
import io.github.dmlint.report.JsonSchema;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint schema}: a kind of file as JSON Schema, for editors. */
final class SchemaCommand implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description("Prints the JSON Schema (2020-12) of a kind of file, for editors.");
    spec.addOption(Options.value("--kind", "KIND", "task, source, dm-master, dm-worker or dmctl."));
    spec.addOption(
        Options.value("--target", "RELEASE", "The release of DM; the newest if not given."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    FileKind kind =
        CheckCommand.kind(Options.value(parsed, "--kind"))
            .orElseThrow(() -> new UsageFault("'schema' needs --kind KIND."));
    Release release = source.release(parsed, "--target").orElseGet(source.rules()::newest);
    Optional<KeyTable> table = release.table(kind);
    if (table.isEmpty()) {
      throw new UsageFault("DM '%s' has no '%s' file.".formatted(release.name(), kind.id()));
    }
    new JsonSchema(release, table.get()).write(session.out());
    return ExitCode.CLEAN;
  }
}
