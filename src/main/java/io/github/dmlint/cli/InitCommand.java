package io.github.dmlint.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint init}: sets up a repository to be checked in commits and on GitHub. */
final class InitCommand implements Command {
  private static final String HOOK =
      """
        - repo: https://github.com/dmlint/dmlint
          rev: v%s
          hooks:
            - id: dmlint
      """;

  private static final String WORKFLOW =
      """
      name: dmlint
      on: [push, pull_request]
      permissions:
        contents: read
      jobs:
        dmlint:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v4
            - uses: dmlint/dmlint@v%s
      """;

  @Override
  public String name() {
    return "init";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Writes a pre-commit entry and a GitHub workflow for this repository; overwrites"
                + " nothing.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException {
    String version = Version.text().replace("-SNAPSHOT", "");
    String hook = HOOK.formatted(version);
    Path root = session.root();
    if (!write(root.resolve(".pre-commit-config.yaml"), "repos:\n" + hook, session)) {
      session.out().print("To have dmlint in it, add under 'repos:'\n" + hook);
    }
    write(root.resolve(".github/workflows/dmlint.yml"), WORKFLOW.formatted(version), session);
    return ExitCode.CLEAN;
  }

  /** Whether the file was written; not when there is one. */
  private static boolean write(Path file, String text, Session session) throws IOException {
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      session.out().println(file + " is there already, and stays as it is.");
      return false;
    }
    session.out().println("Wrote " + file + ".");
    return true;
  }
}
