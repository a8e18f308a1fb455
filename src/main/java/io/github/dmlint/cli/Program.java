package io.github.dmlint.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command that is meant, and ends with its exit code. */
final class Program {
  static final String NAME = "dmlint";

  private final Session session;

  Program(Session session) {
    this.session = session;
  }

  int run(String... args) {
    String first = args.length == 0 ? "--help" : args[0];
    Command command = Commands.of(first);
    try {
      int code =
          command == null
              ? general(first, args)
              : run(command, Arrays.copyOfRange(args, 1, args.length));
      session.out().flush();
      return code;
    } catch (UsageFault e) {
      session.err().println(NAME + ": " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
      return fault(e, List.of(args).contains("--debug"));
    }
  }

  private int fault(Throwable fault, boolean debug) {
    session.err().println(NAME + ": this is a fault of dmlint itself: " + fault);
    if (debug) {
      fault.printStackTrace(session.err());
    } else {
      session.err().println("Run again with --debug to see where it happened.");
    }
    return ExitCode.FAILED;
  }

  /** What is no command: help, version, or a mistake. */
  private int general(String first, String[] args) throws UsageFault {
    switch (first) {
      case "--version", "-V" -> {
        session.out().println(NAME + " " + Version.text());
        return ExitCode.CLEAN;
      }
      case "--help", "-h", "help" -> {
        Command topic = args.length > 1 ? Commands.of(args[1]) : null;
        help(topic == null ? tree() : line(topic));
        return ExitCode.CLEAN;
      }
      default -> {
        String near = Near.of(first, Commands.NAMES);
        throw new UsageFault(
            "'%s' is no command%s See 'dmlint --help'."
                .formatted(first, near.isEmpty() ? "." : ", did you mean '" + near + "'?"));
      }
    }
  }

  private int run(Command command, String[] args) throws IOException, UsageFault {
    CommandLine line = line(command);
    CommandLine.ParseResult parsed;
    try {
      parsed = line.parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      throw new UsageFault(unmatched(e));
    } catch (ParameterException e) {
      throw new UsageFault(sentence(String.valueOf(e.getMessage())));
    }
    if (parsed.isUsageHelpRequested()) {
      help(line);
      return ExitCode.CLEAN;
    }
    return command.run(parsed, session);
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    List<String> options =
        e.getCommandLine().getCommandSpec().options().stream()
            .flatMap(option -> Arrays.stream(option.names()))
            .toList();
    int equals = argument.indexOf('=');
    String near = Near.of(equals < 0 ? argument : argument.substring(0, equals), options);
    String name = e.getCommandLine().getCommandName();
    return "'%s' has no option or argument '%s'%s."
        .formatted(name, argument, near.isEmpty() ? "" : ", did you mean '" + near + "'?")
        .replace("?.", "?");
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  /** The command model of one command. */
  static CommandLine line(Command command) {
    CommandSpec spec = command.spec();
    Options.addCommon(spec);
    spec.name(NAME + " " + command.name());
    return configured(Options.line(spec));
  }

  /** The command model of the whole program, for help, completion and the manual page. */
  static CommandLine tree() {
    CommandSpec root = Options.spec().name(NAME);
    root.usageMessage()
        .description(
            "Checks configuration of TiDB Data Migration (DM) for a release of DM, and helps with"
                + " its upgrade.")
        .footer(Help.FOOTER);
    root.addOption(
        CommandLine.Model.OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help, or 'dmlint help COMMAND' that of a command.")
            .build());
    root.addOption(
        CommandLine.Model.OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("Show the version and end.")
            .build());
    for (String name : Commands.NAMES) {
      Command command = Commands.of(name);
      if (command != null) {
        CommandSpec spec = command.spec();
        Options.addCommon(spec);
        root.addSubcommand(name, Options.line(spec));
      }
    }
    return configured(Options.line(root));
  }

  private static CommandLine configured(CommandLine line) {
    return line.setUnmatchedOptionsArePositionalParams(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setAbbreviatedOptionsAllowed(false)
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  private void help(CommandLine line) {
    line.setUsageHelpWidth(Help.WIDTH);
    session.out().print(line.getUsageMessage(CommandLine.Help.Ansi.OFF));
  }
}
