package io.github.dmlint.cli;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.report.InventoryJson;
import io.github.dmlint.report.InventoryText;
import io.github.dmlint.rule.SecretName;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint inventory}: what Ansible holds after reading inventories. */
final class InventoryCommand implements Command {
  @Override
  public String name() {
    return "inventory";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Shows inventories as Ansible holds them: hosts, groups and typed variables.",
            "After a syntax error that is what Ansible goes on with.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Inventories in INI form.")
            .build());
    spec.addOption(
        OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .defaultValue("text")
            .completionCandidates(List.of("text", "json"))
            .description(
                "text, or json: every value as it is, secrets too, to be compared with Ansible's"
                    + " own.")
            .build());
    spec.addOption(
        OptionSpec.builder("--show-secrets")
            .type(boolean.class)
            .description("Do not mask the values of passwords in text.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    String format = parsed.matchedOptionValue("--format", "text");
    if (!format.equals("text") && !format.equals("json")) {
      throw new UsageFault("There is no format '%s'; there are text, json.".formatted(format));
    }
    List<Inventory> inventories = new ArrayList<>();
    boolean unread = false;
    List<String> files = parsed.matchedPositionalValue(0, List.of());
    for (String file : files) {
      Path path = session.folder().resolve(file);
      try {
        inventories.add(Inventory.read(Source.of(file, Files.readAllBytes(path))));
      } catch (IOException e) {
        session.err().printf("dmlint: '%s' cannot be read.%n", file);
        unread = true;
      }
    }
    boolean show = parsed.matchedOptionValue("--show-secrets", false);
    StringBuilder out = new StringBuilder();
    if (format.equals("json")) {
      new InventoryJson(out).write(inventories);
    } else {
      new InventoryText(out, name -> !show && SecretName.is(name)).write(inventories);
    }
    session.out().print(out);
    boolean broken = inventories.stream().anyMatch(inventory -> !inventory.ok());
    return unread ? ExitCode.FAILED : broken ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
