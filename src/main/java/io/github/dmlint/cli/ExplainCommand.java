package io.github.dmlint.cli;

import io.github.dmlint.release.RuleLife;
import io.github.dmlint.release.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint explain}: the page of a rule, or the life of a key over the releases. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Explains a rule by its code or name, or a key by its life over the releases.");
    spec.addPositional(
        Options.arguments("CODE-or-KEY", "1", "Such as DM102, removed-key or server-id."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    String topic = Options.arguments(parsed).get(0);
    Optional<RulePage> page = page(source, topic);
    if (page.isPresent()) {
      RulePage rule = page.get();
      session.out().printf("%s %s (%s)%n%n", rule.code(), rule.name(), rule.severity());
      session.out().printf("%s%n%n", rule.title());
      session.out().print(source.pages().text(rule).plain());
      problems(new RuleLife(source.rules()).narrower(rule), session);
      return ExitCode.CLEAN;
    }
    List<String> lines = KeyLife.of(topic, source.rules());
    if (lines.isEmpty()) {
      throw new UsageFault(unknown(source, topic));
    }
    lines.forEach(session.out()::println);
    return ExitCode.CLEAN;
  }

  /** The problems that fewer releases have than the rule holds for. */
  private static void problems(Map<String, String> narrower, Session session) {
    if (!narrower.isEmpty()) {
      session.out().printf("%nProblems that only some of these releases have:%n%n");
      narrower.forEach(
          (problem, releases) ->
              session.out().printf("    %s: %s%n", problem.replace('-', ' '), releases));
    }
  }

  private static Optional<RulePage> page(RuleSource source, String topic) {
    String code = topic.toUpperCase(Locale.ROOT);
    for (RulePage page : source.pages().all()) {
      if (page.code().equals(code) || page.name().equals(topic)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  private static String unknown(RuleSource source, String topic) {
    List<String> names = new ArrayList<>();
    for (RulePage page : source.pages().all()) {
      names.add(page.code());
      names.add(page.name());
    }
    names.addAll(KeyLife.names(source.rules()));
    String near = Near.of(topic, names);
    return "'%s' is no rule and no key of any release%s"
        .formatted(topic, near.isEmpty() ? "." : ", did you mean '" + near + "'?");
  }
}
