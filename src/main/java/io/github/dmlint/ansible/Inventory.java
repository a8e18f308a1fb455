package io.github.dmlint.ansible;

import io.github.dmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An inventory as Ansible 2.14 holds it after reading. After an error Ansible only warns and goes
 * on with what it read before: that is what is here, and {@link #intended()} is what stood in the
 * file.
 */
public final class Inventory {
  private final Source source;
  private final Map<String, InventoryGroup> groups = new LinkedHashMap<>();
  private final Map<String, InventoryHost> hosts = new LinkedHashMap<>();
  private List<InventoryProblem> problems = List.of();
  private Optional<Inventory> intended = Optional.empty();
  private final List<EmptyPattern> emptyPatterns = new ArrayList<>();

  Inventory(Source source) {
    this.source = source;
    groups.put("all", new InventoryGroup("all"));
    InventoryGroup ungrouped = new InventoryGroup("ungrouped");
    groups.put("ungrouped", ungrouped);
    group("all", false).adopt(ungrouped);
  }

  /** Reads an inventory; any content gives one. */
  public static Inventory read(Source source) {
    return InventoryReader.read(source);
  }

  public Source source() {
    return source;
  }

  /** Whether Ansible reads the file without an error. */
  public boolean ok() {
    return problems.isEmpty();
  }

  /** What is wrong, in the order of the file; Ansible stops at the first. */
  public List<InventoryProblem> problems() {
    return problems;
  }

  /** The error at which Ansible stops. */
  public Optional<InventoryProblem> error() {
    return problems.isEmpty() ? Optional.empty() : Optional.of(problems.get(0));
  }

  /** The inventory that the file would give if the faulty lines were left out. */
  public Inventory intended() {
    return intended.orElse(this);
  }

  /** Ranges that stand for no host. */
  public List<EmptyPattern> emptyPatterns() {
    return Collections.unmodifiableList(emptyPatterns);
  }

  public Collection<InventoryGroup> groups() {
    return Collections.unmodifiableCollection(groups.values());
  }

  public Collection<InventoryHost> hosts() {
    return Collections.unmodifiableCollection(hosts.values());
  }

  public Optional<InventoryGroup> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  public Optional<InventoryHost> host(String name) {
    return Optional.ofNullable(hosts.get(name));
  }

  void add(EmptyPattern pattern) {
    emptyPatterns.add(pattern);
  }

  void finish(List<InventoryProblem> found, Optional<Inventory> meant) {
    problems = List.copyOf(found);
    intended = meant;
  }

  InventoryGroup group(String name, boolean create) {
    return create
        ? groups.computeIfAbsent(name, InventoryGroup::new)
        : java.util.Objects.requireNonNull(groups.get(name));
  }

  InventoryHost add(String host) {
    return hosts.computeIfAbsent(host, InventoryHost::new);
  }
}
