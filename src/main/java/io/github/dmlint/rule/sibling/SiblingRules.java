package io.github.dmlint.rule.sibling;

import io.github.dmlint.rule.SiblingRule;
import java.util.List;

/** The rules over a file and others in its folder, in the order of their codes. */
public final class SiblingRules {
  private SiblingRules() {}

  public static List<SiblingRule> all() {
    return List.of(new SourceWithoutFile(), new SharedServerId(), new JoinWithoutMaster());
  }
}
