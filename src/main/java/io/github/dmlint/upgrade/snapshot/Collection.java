package io.github.dmlint.upgrade.snapshot;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.deployed.AnsibleVersion;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Dmctl;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.deployed.TaskState;
import io.github.dmlint.upgrade.proof.BinaryProof;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.PlayEvent;
import io.github.dmlint.upgrade.run.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects a snapshot: through Ansible and dmctl, and changes nothing. */
public final class Collection {
  private final RuleSets rules;
  private final Map<String, String> environment;
  private final Path scratch;

  public Collection(RuleSets rules, Map<String, String> environment, Path scratch) {
    this.rules = rules;
    this.environment = environment;
    this.scratch = scratch;
  }

  /**
   * @throws IOException if the scratch folder cannot be written
   */
  public Snapshot collect(Ansible ansible, Deployment deployment, Secrets secrets, Instant now)
      throws IOException {
    AnsibleResult result = ansible.own("collect.yml", false, List.of());
    Map<Member, Map<String, String>> files = new HashMap<>();
    List<String> problems = new ArrayList<>();
    for (Member member : deployment.versioned()) {
      Map<String, String> texts = new HashMap<>();
      for (PlayEvent.Result each :
          result.record().results(member.component().group(), member.host())) {
        if (each.status().equals("unreachable")) {
          problems.add("'" + member.host() + "' was not reached: " + secrets.mask(each.message()));
        }
        file(member, each).ifPresent(name -> texts.put(name, secrets.mask(content(each))));
      }
      files.put(member, texts);
    }
    Path dmctl = ansible.directory().resolve(Path.of("dmctl", "dmctl"));
    boolean there = Files.isExecutable(dmctl);
    return new Snapshot(
        now.toString(),
        AnsibleVersion.ask(environment).map(AnsibleVersion::text).orElse(""),
        deployment.withProblems(problems),
        there ? BinaryProof.build(dmctl, environment) : Optional.empty(),
        Running.of(deployment, result),
        files,
        there ? tasks(dmctl, deployment, secrets) : List.of());
  }

  /** The name of the file that a task has read; empty when it has read none. */
  private static Optional<String> file(Member member, PlayEvent.Result result) {
    if (!result.data().carries("content") || !result.status().equals("ok")) {
      return Optional.empty();
    }
    String program = member.component().role();
    return switch (result.task()) {
      case "script" -> Optional.of("run_" + program + ".sh");
      case "config" -> Optional.of(program + ".toml");
      default -> Optional.empty();
    };
  }

  private static String content(PlayEvent.Result result) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(result.data().get("content").text());
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private List<TaskState> tasks(Path file, Deployment deployment, Secrets secrets) {
    List<TaskState> states = new ArrayList<>();
    Optional<Dmctl> dmctl = Dmctl.of(file, rules, environment, scratch);
    List<Member> masters = deployment.of(ComponentKind.DM_MASTER);
    for (Member worker : deployment.of(ComponentKind.DM_WORKER)) {
      if (dmctl.isPresent() && !masters.isEmpty()) {
        TaskState state = dmctl.get().tasks(masters.get(0), worker);
        states.add(
            new TaskState(worker, state.answered(), state.tasks(), secrets.mask(state.message())));
      }
    }
    return states;
  }
}
