package io.github.dmlint.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell, made from the model of the command line. */
final class FishCompletion {
  private FishCompletion() {}

  /** A script for {@code ~/.config/fish/completions}. */
  static String of(CommandSpec root) {
    StringBuilder out = new StringBuilder();
    root.subcommands()
        .forEach(
            (name, line) -> {
              CommandSpec spec = line.getCommandSpec();
              if (!spec.usageMessage().hidden()) {
                out.append(start(root)).append(" -n __fish_use_subcommand -f -a ").append(name);
                out.append(description(first(spec.usageMessage().description()))).append('\n');
              }
            });
    options(out, root, start(root) + " -n __fish_use_subcommand");
    root.subcommands()
        .forEach(
            (name, line) ->
                options(
                    out,
                    line.getCommandSpec(),
                    start(root) + " -n '__fish_seen_subcommand_from " + name + "'"));
    return out.toString();
  }

  private static String start(CommandSpec root) {
    return "complete -c " + root.name();
  }

  private static void options(StringBuilder out, CommandSpec spec, String start) {
    for (OptionSpec option : spec.options()) {
      if (option.hidden()) {
        continue;
      }
      out.append(start);
      for (String name : option.names()) {
        out.append(name.startsWith("--") ? " -l " : " -s ")
            .append(name.substring(name.startsWith("--") ? 2 : 1));
      }
      if (option.arity().max() > 0) {
        out.append(candidates(option));
      }
      out.append(description(first(option.description()))).append('\n');
    }
  }

  private static String candidates(OptionSpec option) {
    if (option.completionCandidates() == null) {
      return " -r";
    }
    return " -x -a '" + String.join(" ", option.completionCandidates()) + "'";
  }

  private static String description(String text) {
    return text.isEmpty() ? "" : " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }
}
