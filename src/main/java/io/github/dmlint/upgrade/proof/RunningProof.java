package io.github.dmlint.upgrade.proof;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.deployed.Build;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.deployed.StatusPage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * That every process of DM is deployed and running at the target. A port that once accepted a
 * connection is no proof: systemd starts a crashing process again every 15 seconds, so each page
 * must go on answering for a while.
 */
public final class RunningProof {
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int CONNECT_MILLIS = 3_000;

  private final RuleSets rules;
  private final Release target;
  private final Duration settle;

  /**
   * @param settle for how long the pages must go on answering
   */
  public RunningProof(RuleSets rules, Release target, Duration settle) {
    this.rules = rules;
    this.target = target;
    this.settle = settle;
  }

  /** Looks at files through Ansible and at pages, again and again. */
  public Proof of(Deployment deployment, Ansible ansible) {
    List<Running> all;
    try {
      all = Running.ask(deployment, ansible);
    } catch (IOException e) {
      return new Proof(
          List.of(new Fact("ansible-playbook", false, String.valueOf(e.getMessage()))));
    }
    Map<Member, String> unsteady = watch(all);
    if (all.stream().anyMatch(each -> each.running().isPresent() && !accepts(each.member()))) {
      watchThroughAnsible(all, deployment, ansible, unsteady);
    }
    return judge(all, unsteady);
  }

  /** Judges what was found at one time, for one in a snapshot. */
  public Proof of(List<Running> all) {
    return judge(all, Map.of());
  }

  private Proof judge(List<Running> all, Map<Member, String> unsteady) {
    List<Fact> facts = new ArrayList<>();
    for (Running each : all) {
      String title = each.member().title();
      facts.add(
          each.deployed()
              .map(build -> BinaryProof.judge(title + ", file", "is", build, target, rules))
              .orElseGet(
                  () -> new Fact(title + ", file", false, "It does not print its version.")));
      facts.add(process(each, unsteady));
    }
    return new Proof(facts);
  }

  private Fact process(Running each, Map<Member, String> unsteady) {
    String subject = each.member().title() + ", process";
    if (each.running().isEmpty()) {
      return new Fact(subject, false, "Its page /status does not answer.");
    }
    String change = unsteady.get(each.member());
    if (change != null) {
      return new Fact(subject, false, change);
    }
    return BinaryProof.judge(subject, "runs", each.running().get(), target, rules);
  }

  /** What changed while the pages that this machine reaches were watched. */
  private Map<Member, String> watch(List<Running> all) {
    Map<Member, String> unsteady = new HashMap<>();
    List<Running> watched = new ArrayList<>();
    for (Running each : all) {
      if (each.running().isPresent() && accepts(each.member())) {
        watched.add(each);
      }
    }
    long end = System.nanoTime() + settle.toNanos();
    while (System.nanoTime() < end && pause(end)) {
      for (Running each : watched) {
        compare(each, StatusPage.ask(each.member()), unsteady);
      }
    }
    return unsteady;
  }

  /** A second look at the pages that only their own hosts reach. */
  private static void watchThroughAnsible(
      List<Running> before, Deployment deployment, Ansible ansible, Map<Member, String> unsteady) {
    try {
      for (Running now : Running.ask(deployment, ansible)) {
        for (Running each : before) {
          if (each.member().equals(now.member()) && each.running().isPresent()) {
            compare(each, now.running(), unsteady);
          }
        }
      }
    } catch (IOException e) {
      // The first look has written the same file a moment ago; it counts.
    }
  }

  private static void compare(Running before, Optional<Build> now, Map<Member, String> unsteady) {
    if (!now.equals(before.running())) {
      unsteady.putIfAbsent(
          before.member(),
          now.isEmpty()
              ? "Its page /status answered and then no longer: the process does not stay up."
              : "Its page /status changed to " + now.get() + ".");
    }
  }

  private static boolean pause(long end) {
    try {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + 1;
      Thread.sleep(Math.max(1, Math.min(PAUSE.toMillis(), left)));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * That the ports of components without a page accept a connection, as far as this machine reaches
   * their hosts; the playbooks have waited for them on the hosts.
   */
  public static Proof listening(List<Member> members) {
    List<Fact> facts = new ArrayList<>();
    for (Member member : members) {
      String port = member.endpoint();
      String subject = member.title() + ", process";
      try {
        connect(member);
        facts.add(new Fact(subject, true, "It listens on " + port + "."));
      } catch (ConnectException e) {
        facts.add(new Fact(subject, false, "Nothing listens on " + port + "."));
      } catch (IOException | IllegalArgumentException e) {
        facts.add(new Fact(subject, true, port + " cannot be asked from this machine."));
      }
    }
    return new Proof(facts);
  }

  private static boolean accepts(Member member) {
    try {
      connect(member);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void connect(Member member) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(member.address(), member.port()), CONNECT_MILLIS);
    }
  }
}
