package io.github.dmlint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program: what it takes, and what it does. */
interface Command {
  String name();

  /** The options and arguments, without those that every command has. */
  CommandSpec spec();

  /**
   * Does the work; the answer is an {@link ExitCode}.
   *
   * @throws UsageFault if the arguments cannot be meant
   */
  int run(ParseResult parsed, Session session) throws IOException, UsageFault;
}
