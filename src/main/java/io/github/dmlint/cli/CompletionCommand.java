package io.github.dmlint.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint completion}: a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description("Prints a script that completes commands and options in a shell.")
        .footer(
            "",
            "Examples:",
            "  source <(dmlint completion bash)     in ~/.bashrc; likewise zsh in ~/.zshrc",
            "  dmlint completion fish > ~/.config/fish/completions/dmlint.fish");
    spec.addPositional(Options.arguments("SHELL", "1", "The shell: bash, zsh or fish."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws UsageFault {
    String shell = Options.arguments(parsed).get(0);
    CommandLine tree = Program.tree();
    switch (shell) {
      case "bash", "zsh" -> session.out().print(AutoComplete.bash(Program.NAME, tree));
      case "fish" -> session.out().print(FishCompletion.of(tree.getCommandSpec()));
      default ->
          throw new UsageFault("There is no completion for '" + shell + "'; bash, zsh, fish.");
    }
    return ExitCode.CLEAN;
  }
}
