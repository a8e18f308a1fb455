package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
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
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("Lists the rules: code, severity, name, and what they find.");
    spec.addOption(
        Options.value("--target", "RELEASE", "Only rules that can speak at this release."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    Optional<Release> target = source.release(parsed, "--target");
    for (RulePage page : source.pages().all()) {
      if (target.isEmpty() || isAlive(page, target.get(), source)) {
        session
            .out()
            .printf(
                "%s  %-7s  %-28s %s%n", page.code(), page.severity(), page.name(), page.title());
      }
    }
    return ExitCode.CLEAN;
  }

  private static boolean isAlive(RulePage page, Release target, RuleSource source) {
    Optional<Release> since = source.rules().find(page.since());
    Optional<Release> until = source.rules().find(page.until());
    return since.map(release -> release.compareTo(target) <= 0).orElse(true)
        && until.map(release -> release.compareTo(target) >= 0).orElse(true);
  }
}
