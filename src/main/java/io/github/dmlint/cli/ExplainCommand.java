package io.github.dmlint.cli;

import io.github.dmlint.release.CodeLife;
import io.github.dmlint.release.KeyLife;
import io.github.dmlint.release.RuleLife;
import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.report.CodeLifeText;
import io.github.dmlint.report.KeyLifeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint explain}: the page of a rule, the life of a key, or a code of DM. */
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
            "Explains a rule by its code or name, a key by its life over the releases, or an error"
                + " code of DM.");
    spec.addPositional(
        Options.arguments(
            "CODE-or-KEY",
            "1",
            "Such as DM102, removed-key, server-id, meta.binlog-gtid or 20063."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
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
    OptionalInt code = code(topic);
    List<CodeLife> codes =
        code.isPresent() ? source.rules().codes(code.getAsInt()) : List.<CodeLife>of();
    List<KeyLife> keys = source.rules().history().lives(topic);
    if (codes.isEmpty() && keys.isEmpty()) {
      throw new UsageFault(unknown(source, topic));
    }
    String gap = "";
    for (CodeLife life : codes) {
      session.out().print(gap);
      CodeLifeText.write(code.orElseThrow(), life, source.pages(), session.out());
      gap = "\n";
    }
    for (KeyLife life : keys) {
      session.out().print(gap);
      KeyLifeText.write(life, session.out());
      gap = "\n";
    }
    return ExitCode.CLEAN;
  }

  /** One of DM's codes, also as {@code DM-20063} and {@code code=20063}. */
  private static OptionalInt code(String topic) {
    String digits = topic.toLowerCase(Locale.ROOT);
    for (String lead : new String[] {"[", "dm", "code", "-", "=", " "}) {
      digits = digits.startsWith(lead) ? digits.substring(lead.length()) : digits;
    }
    boolean code = digits.length() == 5;
    for (int i = 0; i < digits.length(); i++) {
      code &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return code ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
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
    if (code(topic).isPresent()) {
      return "'%s' is no code that DM gives for what dmlint checks.".formatted(topic);
    }
    List<String> names = new ArrayList<>(source.rules().history().names());
    for (RulePage page : source.pages().all()) {
      names.add(page.code());
      names.add(page.name());
    }
    List<String> near = Spelling.near(topic, names);
    List<String> nearest = near.subList(0, Math.min(3, near.size()));
    return "'%s' is no rule, no code and no key of any release%s"
        .formatted(
            topic,
            near.isEmpty() ? "." : "; did you mean '" + String.join("' or '", nearest) + "'?");
  }
}
