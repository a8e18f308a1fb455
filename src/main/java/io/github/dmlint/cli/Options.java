package io.github.dmlint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options as commands describe them, and their values as the command line gave them. */
final class Options {
  /**
   * Makes the lists of options that may be given several times; nothing else is asked for.
   * picocli's own factory looks for Groovy when it is loaded, for which the JVM opens the jar: a
   * fifth of the start.
   */
  private static final CommandLine.IFactory FACTORY =
      new CommandLine.IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          return type.cast(new ArrayList<>());
        }
      };

  private Options() {}

  static {
    // Converters of dates, times and connections that no option has; making them costs as much
    // again.
    System.setProperty("picocli.converters.excludes", ".*");
  }

  /** The parser of a model. */
  static CommandLine line(CommandSpec spec) {
    return new CommandLine(spec, FACTORY);
  }

  /** The model of a command that takes nothing yet. */
  static CommandSpec spec() {
    return CommandSpec.wrapWithoutInspection(null, FACTORY);
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /** An option that may be given several times. */
  static OptionSpec values(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(description)
        .build();
  }

  /** The arguments that are no options. */
  static PositionalParamSpec arguments(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  /** What every command has. */
  static void addCommon(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help and end.")
            .build());
    spec.addOption(value("--color", "WHEN", "Colours: auto (at a terminal), always or never."));
    spec.addOption(
        value("--rules", "DIR", "Read the rule sets of this folder, not those built in."));
    spec.addOption(flag("--debug", "Show the stack trace of a fault of dmlint itself."));
  }

  static boolean given(ParseResult parsed, String name) {
    return parsed.hasMatchedOption(name);
  }

  static Optional<String> value(ParseResult parsed, String name) {
    return Optional.ofNullable(parsed.matchedOptionValue(name, (String) null));
  }

  static List<String> values(ParseResult parsed, String name) {
    return List.copyOf(parsed.matchedOptionValue(name, List.<String>of()));
  }

  /** The values of an option that takes lists divided by commas. */
  static List<String> words(ParseResult parsed, String name) {
    List<String> words = new ArrayList<>();
    for (String value : values(parsed, name)) {
      for (String word : value.split(",", -1)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return words;
  }

  static List<String> arguments(ParseResult parsed) {
    return parsed.hasMatchedPositional(0)
        ? List.copyOf(parsed.matchedPositionalValue(0, List.<String>of()))
        : List.of();
  }
}
