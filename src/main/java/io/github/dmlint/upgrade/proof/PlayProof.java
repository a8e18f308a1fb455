package io.github.dmlint.upgrade.proof;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.HostStats;
import io.github.dmlint.upgrade.run.PlayRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** That a playbook was run to its end on every host that it is for. */
public final class PlayProof {
  private static final String LOCAL = "localhost";

  private PlayProof() {}

  /**
   * @param components the components that the playbook updates
   * @param local whether it must have done something on the control machine too
   */
  public static Proof of(
      AnsibleResult result, Deployment deployment, Set<ComponentKind> components, boolean local) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "ansible-playbook",
            result.exit() == 0 && !result.interrupted(),
            result.interrupted()
                ? "It was interrupted."
                : "It ended with exit code " + result.exit() + "."));
    PlayRecord record = result.record();
    if (!record.complete()) {
      facts.add(new Fact("statistics", false, "Ansible gave no statistics of the plays."));
    }
    for (String problem : deployment.problems()) {
      facts.add(new Fact("inventory", false, problem));
    }
    for (String line : result.unparsed()) {
      facts.add(new Fact("inventory", false, "Ansible warned of it: " + line));
    }
    for (String clash : deployment.clashes()) {
      facts.add(new Fact("inventory", false, clash));
    }
    for (Member member : deployment.members()) {
      if (components.contains(member.component())) {
        facts.add(member(record, member));
      }
    }
    if (local) {
      HostStats stats = record.stats().get(LOCAL);
      boolean done = stats != null && stats.good() && record.done(LOCAL, LOCAL);
      facts.add(
          new Fact(
              LOCAL,
              done,
              done ? "Its plays were run." : "The plays of the control machine were not run."));
    }
    return new Proof(facts);
  }

  private static Fact member(PlayRecord record, Member member) {
    HostStats stats = record.stats().get(member.host());
    String group = member.component().group();
    if (stats == null) {
      return new Fact(member.title(), false, "It does not appear in the statistics of the plays.");
    }
    if (!stats.good()) {
      return new Fact(
          member.title(),
          false,
          "Ansible counts "
              + stats.failures()
              + " failed tasks, and "
              + stats.unreachable()
              + " times it did not reach the host.");
    }
    if (!record.done(group, member.host())) {
      return new Fact(member.title(), false, "The play of '" + group + "' did nothing on it.");
    }
    return new Fact(member.title(), true, "Its play was run, " + stats.changed() + " changes.");
  }
}
