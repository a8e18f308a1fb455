package io.github.dmlint.rule.inventory;

import io.github.dmlint.rule.InventoryRule;
import java.util.List;

/** The rules over an inventory, in the order of their codes. */
public final class InventoryRules {
  private InventoryRules() {}

  /** The rules that hold for any inventory, whoever reads it. */
  public static List<InventoryRule> ofAnyInventory() {
    return List.of(new InventorySyntax());
  }

  /** The rules for what was meant by an inventory that Ansible cannot read to its end. */
  public static List<InventoryRule> ofBrokenInventory() {
    return ofDmAnsible().stream()
        .filter(rule -> !(rule instanceof UndefinedVariable || rule instanceof UnknownTemplate))
        .toList();
  }

  /** The rules that hold for an inventory of DM-Ansible. */
  public static List<InventoryRule> ofDmAnsible() {
    return List.of(
        new HostAmongVariables(),
        new CutValue(),
        new LiteralValue(),
        new UndefinedVariable(),
        new UnknownTemplate(),
        new GroupCounts(),
        new EmptyRange(),
        new UnknownGroup(),
        new RemoteUser(),
        new SourceId(),
        new DuplicateSourceId(),
        new DuplicateServerId(),
        new SharedUpstream(),
        new PortClash(),
        new DirectoryClash(),
        new DeployDirectory(),
        new RepeatedAlias(),
        new LoopbackAddress(),
        new HiddenVariable(),
        new LatestVersion(),
        new GrafanaPassword(),
        new UnknownVariable(),
        new UserOfHost(),
        new OldPython(),
        new DoubtfulPassword(),
        new UnknownFlavor(),
        new GtidWithoutEffect(),
        new AddressMissing(),
        new UnreadableVariables());
  }
}
