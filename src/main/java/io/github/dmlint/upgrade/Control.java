package io.github.dmlint.upgrade;

import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.run.Interruption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * The control machine as dmlint finds it.
 *
 * @param scratch a folder for the time of the command, of the user alone
 * @param terminal whether Ansible may ask the user
 */
public record Control(
    RuleSets rules,
    Map<String, String> environment,
    InstantSource clock,
    Path scratch,
    Interruption interruption,
    boolean terminal) {
  public Control {
    environment = Map.copyOf(environment);
  }
}
