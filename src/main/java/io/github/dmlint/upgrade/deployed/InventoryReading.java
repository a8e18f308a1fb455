package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.json.Json;
import io.github.dmlint.json.JsonReader;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.PlayEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what an inventory deploys as Ansible itself understands it. */
public final class InventoryReading {
  private InventoryReading() {}

  /** Asks Ansible, which is strict about the inventory; no host is contacted. */
  public static Deployment read(Ansible ansible) {
    AnsibleResult result;
    try {
      result = ansible.own("inventory.yml", false, List.of());
    } catch (IOException e) {
      return new Deployment(List.of(), "", "", Set.of(), List.of(String.valueOf(e.getMessage())));
    }
    List<String> problems = new ArrayList<>();
    for (String warning : result.unparsed()) {
      problems.add("Ansible warns of the inventory: '" + warning + "'.");
    }
    if (!result.problem().isEmpty()) {
      problems.add(result.problem());
    } else if (result.exit() != 0 && problems.isEmpty()) {
      problems.add("Ansible does not take the inventory: " + reason(result));
    }
    List<Member> members = new ArrayList<>();
    Set<String> secrets = new HashSet<>();
    String cluster = "";
    String version = "";
    List<PlayEvent.Result> hosts = new ArrayList<>(result.record().results());
    // Hosts answer in any order.
    hosts.sort(Comparator.comparingLong(host -> facts(host).get("order").number()));
    for (PlayEvent.Result host : hosts) {
      Json facts = facts(host);
      cluster = cluster.isEmpty() ? facts.get("cluster_name").text() : cluster;
      version = version.isEmpty() ? facts.get("dm_version").text() : version;
      facts.get("secrets").elements().forEach(secret -> secrets.add(secret.text()));
      for (Json group : facts.get("groups").elements()) {
        ComponentKind.ofGroup(group.text())
            .ifPresent(component -> members.add(member(component, host.host(), facts)));
      }
    }
    secrets.remove("");
    return new Deployment(members, cluster, version, secrets, problems);
  }

  private static Member member(ComponentKind component, String host, Json facts) {
    return new Member(
        component,
        host,
        facts.get("address").text(),
        (int) facts.get(component.portVariable()).number(),
        facts.get("deploy_dir").text());
  }

  private static Json facts(PlayEvent.Result result) {
    Json message = result.data().get("msg");
    return message instanceof Json.Text text
        ? JsonReader.read(text.text()).orElse(message)
        : message;
  }

  private static String reason(AnsibleResult result) {
    List<PlayEvent.Result> failures = result.record().failures();
    if (!failures.isEmpty()) {
      return failures.get(0).host() + ": " + failures.get(0).message();
    }
    for (String line : result.tail().lines().toList()) {
      if (line.startsWith("ERROR!")) {
        return line;
      }
    }
    return "exit code " + result.exit() + ".";
  }
}
