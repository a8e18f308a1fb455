package io.github.dmlint.engine;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.Resolution;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.util.Optional;

/**
 * The {@code dm_version} that an inventory sets for all hosts.
 *
 * @param place where the value stands
 */
public record NamedRelease(Place place, String value) {
  /** The setting as Ansible has it; behind a mistake in the inventory, as it was meant. */
  public static Optional<NamedRelease> of(Source inventory) {
    return Inventory.read(inventory)
        .intended()
        .group("all")
        .flatMap(all -> all.setting("dm_version"))
        .map(setting -> new NamedRelease(setting.place(), setting.value().text()))
        .filter(named -> !named.value().isEmpty());
  }

  /** The release that is meant, if any. */
  public Optional<Release> release(RuleSets rules) {
    Resolution resolution = rules.resolveDmVersion(value);
    if (resolution instanceof Resolution.Exact exact) {
      return Optional.of(exact.release());
    }
    return resolution instanceof Resolution.Assumed assumed
        ? Optional.of(assumed.release())
        : Optional.empty();
  }
}
