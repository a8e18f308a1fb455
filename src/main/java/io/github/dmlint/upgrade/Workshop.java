package io.github.dmlint.upgrade;

import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.InventoryReading;
import io.github.dmlint.upgrade.run.AnsibleEnvironment;
import io.github.dmlint.upgrade.run.Interruption;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import io.github.dmlint.upgrade.run.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Ansible made ready for a DM-Ansible directory, with what it makes of the inventory.
 *
 * @param secrets the mask over whatever is shown or kept
 */
public record Workshop(Ansible ansible, Deployment deployment, Secrets secrets) {
  /**
   * Reads the inventory first, because nothing can be shown before its secrets are known.
   *
   * @param log to which the output of Ansible is added, masked
   * @throws IOException if the scratch folder cannot be written
   */
  public static Workshop open(
      Control control, Path directory, Path inventory, List<String> options, Path log)
      throws IOException {
    AnsibleEnvironment environment =
        AnsibleEnvironment.prepare(control.environment(), control.scratch());
    Path first = Files.createDirectories(control.scratch().resolve("inventory"));
    PlaybookRunner reader =
        new PlaybookRunner(
            environment, first, Secrets.of(List.of()), new Interruption(), control.terminal());
    Deployment deployment =
        InventoryReading.read(
            new Ansible(reader, directory, inventory, control.scratch(), log, "", options));
    Secrets secrets = Secrets.of(deployment.secrets());
    Path second = Files.createDirectories(control.scratch().resolve("runs"));
    PlaybookRunner runner =
        new PlaybookRunner(
            environment, second, secrets, control.interruption(), control.terminal());
    Ansible ansible =
        new Ansible(runner, directory, inventory, control.scratch(), log, "", options);
    return new Workshop(ansible, deployment, secrets);
  }

  Workshop withAnsible(Ansible other) {
    return new Workshop(other, deployment, secrets);
  }
}
