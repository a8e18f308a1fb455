package io.github.dmlint.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint man}: the manual page. */
final class ManCommand implements Command {
  @Override
  public String name() {
    return "man";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description("Prints the manual page dmlint(1).")
        .footer("", "Example:", "  dmlint man | man -l -");
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) {
    String date = LocalDate.now(ZoneOffset.UTC).toString();
    session.out().print(ManPage.of(Program.tree().getCommandSpec(), Version.text(), date));
    return ExitCode.CLEAN;
  }
}
