package io.github.dmlint.upgrade.deployed;

import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.PlayEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process of DM with what it says of itself.
 *
 * @param deployed what its file prints with {@code -V}, asked through Ansible; empty when not asked
 * @param running what its page {@code /status} says, to this machine, else to its own
 */
public record Running(Member member, Optional<Build> deployed, Optional<Build> running) {

  /** Asks the pages of all processes that have one, from this machine. */
  public static List<Running> ask(Deployment deployment) {
    Map<Member, Optional<Build>> pages = StatusPage.ask(deployment.versioned());
    List<Running> all = new ArrayList<>();
    for (Member member : deployment.versioned()) {
      all.add(new Running(member, Optional.empty(), page(pages, member)));
    }
    return all;
  }

  /** Asks files and pages through Ansible, and pages from this machine first. */
  public static List<Running> ask(Deployment deployment, Ansible ansible) throws IOException {
    Map<Member, Optional<Build>> pages = StatusPage.ask(deployment.versioned());
    boolean all = pages.values().stream().allMatch(Optional::isPresent);
    List<String> words = all ? List.of("--skip-tags", "page") : List.of();
    return of(deployment, pages, ansible.own("builds.yml", true, words));
  }

  /** What a run of a playbook with the tasks {@code binary} and {@code status} has found. */
  public static List<Running> of(Deployment deployment, AnsibleResult result) {
    return of(deployment, StatusPage.ask(deployment.versioned()), result);
  }

  private static List<Running> of(
      Deployment deployment, Map<Member, Optional<Build>> pages, AnsibleResult result) {
    List<Running> all = new ArrayList<>();
    for (Member member : deployment.versioned()) {
      Optional<Build> page = page(pages, member);
      all.add(
          new Running(
              member,
              said(result, member, "binary", "stdout"),
              page.isPresent() ? page : said(result, member, "status", "content")));
    }
    return all;
  }

  private static Optional<Build> page(Map<Member, Optional<Build>> pages, Member member) {
    return pages.getOrDefault(member, Optional.empty());
  }

  private static Optional<Build> said(
      AnsibleResult result, Member member, String task, String field) {
    for (PlayEvent.Result each :
        result.record().results(member.component().group(), member.host())) {
      if (each.task().equals(task)) {
        return Build.read(each.data().get(field).text());
      }
    }
    return Optional.empty();
  }
}
