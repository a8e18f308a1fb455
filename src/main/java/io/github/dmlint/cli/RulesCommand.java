package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleLife;
import io.github.dmlint.release.RulePage;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint rules}: all rules, or those that a release can meet. */
final class RulesCommand implements Command {
  @Override
  public String name() {
    return "rules";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage().description("Lists the rules: code, severity, name, and what they find.");
    spec.addOption(
        Options.value(
            "--target", "RELEASE", "Only rules that can find something at this release."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    Optional<Release> target = source.release(parsed, "--target");
    RuleLife life = new RuleLife(source.rules());
    for (RulePage page : source.pages().all()) {
      if (target.isEmpty() || life.holds(page, target.get())) {
        session
            .out()
            .printf(
                "%s  %-7s  %-28s %s%n", page.code(), page.severity(), page.name(), page.title());
      }
    }
    return ExitCode.CLEAN;
  }
}
