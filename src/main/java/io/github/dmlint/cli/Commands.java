package io.github.dmlint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands by name. A command's class is loaded when it is asked for. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "check",
          "explain",
          "rules",
          "releases",
          "matrix",
          "diff",
          "schema",
          "inventory",
          "render",
          "plan",
          "apply",
          "verify",
          "collect",
          "completion",
          "man",
          "doctor",
          "init");

  private Commands() {}

  /** Null for a name that no command has. */
  static @Nullable Command of(String name) {
    return switch (name) {
      case "check" -> new CheckCommand();
      case "explain" -> new ExplainCommand();
      case "rules" -> new RulesCommand();
      case "releases" -> new ReleasesCommand();
      case "matrix" -> new MatrixCommand();
      case "diff" -> new DiffCommand();
      case "schema" -> new SchemaCommand();
      case "inventory" -> new InventoryCommand();
      case "render" -> new RenderCommand();
      case "plan" -> new PlanCommand();
      case "apply" -> new ApplyCommand();
      case "verify" -> new VerifyCommand();
      case "collect" -> new CollectCommand();
      case "completion" -> new CompletionCommand();
      case "man" -> new ManCommand();
      case "doctor" -> new DoctorCommand();
      case "init" -> new InitCommand();
      case TrainCommand.NAME -> new TrainCommand();
      default -> null;
    };
  }
}
