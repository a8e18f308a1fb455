package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.cluster.ComponentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an inventory deploys.
 *
 * @param members the processes, in the order in which the playbooks update them
 * @param clusterName {@code cluster_name}, else empty
 * @param version {@code dm_version}, else empty
 * @param secrets values that must not be seen
 * @param problems why more or other processes may be meant; with one of them nothing can be proven
 */
public record Deployment(
    List<Member> members,
    String clusterName,
    String version,
    Set<String> secrets,
    List<String> problems) {
  /** The order in which the playbooks of DM-Ansible update them. */
  private static final List<ComponentKind> ORDER =
      List.of(
          ComponentKind.DM_WORKER,
          ComponentKind.DM_MASTER,
          ComponentKind.DM_PORTAL,
          ComponentKind.PROMETHEUS,
          ComponentKind.ALERTMANAGER,
          ComponentKind.GRAFANA);

  public Deployment {
    members =
        members.stream()
            .sorted(Comparator.comparingInt(m -> ORDER.indexOf(m.component())))
            .toList();
    secrets = Set.copyOf(secrets);
    problems = List.copyOf(problems);
  }

  public List<Member> of(ComponentKind component) {
    return members.stream().filter(member -> member.component() == component).toList();
  }

  /** The processes of DM itself that tell their build. */
  public List<Member> versioned() {
    return members.stream().filter(member -> member.component().versioned()).toList();
  }

  public Deployment withProblems(List<String> more) {
    List<String> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Deployment(members, clusterName, version, secrets, all);
  }

  /**
   * Processes that share what each needs for itself, so that one of them answers for both. Two with
   * the same address and port share their unit; two with the same program, address and directory
   * share their configuration and script.
   */
  public List<String> clashes() {
    List<String> clashes = new ArrayList<>();
    Map<String, Member> seen = new HashMap<>();
    Set<Member> told = new HashSet<>();
    for (Member member : members) {
      String port = member.endpoint();
      Member before = seen.putIfAbsent(port, member);
      if (before != null && told.add(member)) {
        clashes.add(
            "'"
                + member.title()
                + "' and '"
                + before.title()
                + "' share the address "
                + port
                + ".");
      }
      String place = member.component() + " " + member.address() + " " + member.directory();
      Member beside = seen.putIfAbsent(place, member);
      if (beside != null && told.add(member)) {
        clashes.add(
            "'"
                + member.title()
                + "' and '"
                + beside.title()
                + "' share the directory '"
                + member.directory()
                + "' on "
                + member.address()
                + ".");
      }
    }
    return clashes;
  }
}
