package io.github.dmlint.release;

import java.util.List;

/**
 * A rule as the head of its page describes it.
 *
 * @param code such as {@code DM101}
 * @param name such as {@code unknown-key}
 * @param title one sentence that says what the rule finds
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param kinds the kinds of file it looks at
 * @param since the first release it is about; empty for all
 * @param until the last release it is about; empty for all
 * @param fix whether the rule has a fix: {@code none}, {@code safe} or {@code unsafe}
 * @param explains the kinds of problem that it puts into words
 * @param target the release at which the page's examples are run; empty for the newest
 * @param from the release that an upgrade in the page's examples starts from; empty for none
 * @param needs the behaviour without which the rule does not hold; empty for none
 */
public record RulePage(
    String code,
    String name,
    String title,
    String severity,
    List<String> kinds,
    String since,
    String until,
    String fix,
    List<String> explains,
    String target,
    String from,
    String needs) {
  public RulePage {
    kinds = List.copyOf(kinds);
    explains = List.copyOf(explains);
  }
}
