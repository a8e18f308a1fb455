package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.ansible.InventoryGroup;
import io.github.dmlint.ansible.InventoryHost;
import io.github.dmlint.ansible.InventoryProblem;
import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.Component;
import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.engine.GroupVarsFolder;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.FileFault;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an inventory deploys as dmlint understands it, without any Ansible. */
public final class DirectoryReading {
  private static final int LARGEST_PORT = 65_535;

  private static final List<String> SECRETS =
      List.of(
          "mysql_password",
          "grafana_admin_password",
          "ansible_password",
          "ansible_ssh_pass",
          "ansible_become_pass",
          "ansible_become_password",
          "ansible_sudo_pass");

  private DirectoryReading() {}

  /**
   * Reads an inventory with the {@code group_vars/} of a DM-Ansible directory. After a mistake in
   * the inventory, what stands behind it counts too, unlike for Ansible: it was meant.
   *
   * @param release whose DM-Ansible it is, for what the directory does not set
   */
  public static Deployment read(Path directory, Path inventory, Release release) {
    Source source;
    try {
      source = Source.of(inventory.toString(), Files.readAllBytes(inventory));
    } catch (IOException e) {
      return new Deployment(
          List.of(),
          "",
          "",
          Set.of(),
          List.of("The inventory cannot be read: " + FileFault.reason(e) + "."));
    }
    Inventory read = Inventory.read(source);
    List<String> problems = new ArrayList<>();
    Optional<InventoryProblem> error = read.error();
    error.ifPresent(
        problem ->
            problems.add(
                "Ansible stops reading at a mistake: " + problem.text(source.path()) + "."));
    Inventory meant = read.intended();
    Optional<GroupVars> files =
        GroupVarsFolder.beside(directory.resolve("inventory.ini"), Path::toString, release);
    Cluster cluster = Cluster.of(meant, files, release);
    List<Member> members = new ArrayList<>();
    Set<String> secrets = new HashSet<>();
    for (Component component : cluster.components()) {
      members.add(member(component));
      SECRETS.forEach(name -> secrets.add(component.text(name)));
    }
    secrets.remove("");
    return new Deployment(
        members,
        common(cluster, meant, "cluster_name"),
        common(cluster, meant, "dm_version"),
        secrets,
        problems);
  }

  private static Member member(Component component) {
    return new Member(
        component.kind(),
        component.host().name(),
        component.address(),
        port(component.port()),
        component.text("deploy_dir"));
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      return port > 0 && port <= LARGEST_PORT ? port : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** A variable that is set for all, as its first host has it. */
  private static String common(Cluster cluster, Inventory inventory, String name) {
    for (InventoryHost host : inventory.hosts()) {
      String text = cluster.variables().text(host, name).text().orElse("");
      if (!text.isEmpty()) {
        return text;
      }
    }
    return inventory
        .group("all")
        .flatMap((InventoryGroup group) -> group.setting(name))
        .map(setting -> setting.value().text())
        .orElse("");
  }

  /**
   * How Ansible understands an inventory otherwise than dmlint; what dmlint cannot know, because a
   * template or a plugin makes it, is no difference.
   */
  public static List<String> differences(Deployment own, Deployment ansible) {
    Map<String, Member> others = new LinkedHashMap<>();
    ansible.members().forEach(member -> others.put(member.title(), member));
    List<String> found = new ArrayList<>();
    for (Member member : own.members()) {
      Member other = others.remove(member.title());
      if (other == null) {
        found.add("'" + member.title() + "' is in the inventory, and Ansible does not have it.");
        continue;
      }
      compare(member.title(), "address", member.address(), other.address(), found);
      compare(member.title(), "port", port(member), port(other), found);
      compare(member.title(), "deploy_dir", member.directory(), other.directory(), found);
    }
    others
        .keySet()
        .forEach(title -> found.add("Ansible has '" + title + "', which dmlint does not find."));
    compare("inventory", "dm_version", own.version(), ansible.version(), found);
    return found;
  }

  private static String port(Member member) {
    return member.port() == 0 ? "" : Integer.toString(member.port());
  }

  private static void compare(
      String subject, String what, String own, String ansible, List<String> found) {
    if (!own.isEmpty() && !own.equals(ansible)) {
      found.add(
          "For '%s' dmlint reads the %s '%s', and Ansible '%s'."
              .formatted(subject, what, own, ansible));
    }
  }
}
