package io.github.dmlint.upgrade.proof;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Build;
import io.github.dmlint.upgrade.run.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That program files of the control machine are of the target's commit. */
public final class BinaryProof {
  /** The programs of a release that print their build. */
  private static final List<String> PROGRAMS = List.of("dm-worker", "dm-master", "dmctl");

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final RuleSets rules;
  private final Release target;
  private final Map<String, String> environment;

  public BinaryProof(RuleSets rules, Release target, Map<String, String> environment) {
    this.rules = rules;
    this.target = target;
    this.environment = environment;
  }

  /** What {@code resources/bin} of a DM-Ansible directory holds, which is what will be deployed. */
  public Proof resources(Path directory) {
    List<Fact> facts = new ArrayList<>();
    for (String program : PROGRAMS) {
      facts.add(file(directory, Path.of("resources", "bin", program)));
    }
    return new Proof(facts);
  }

  /** The dmctl that the playbook puts into the directory. */
  public Proof dmctl(Path directory) {
    return new Proof(List.of(file(directory, Path.of("dmctl", "dmctl"))));
  }

  private Fact file(Path directory, Path file) {
    String subject = file.toString();
    Path whole = directory.resolve(file);
    if (!Files.isExecutable(whole)) {
      boolean there = Files.exists(whole);
      return new Fact(subject, false, there ? "It is not executable." : "It is not there.");
    }
    return known(subject, build(whole, environment));
  }

  /** What a program file says of itself. */
  public static Optional<Build> build(Path file, Map<String, String> environment) {
    Command.Outcome outcome =
        new Command(List.of(file.toString(), "-V"), Path.of("/"), "", LIMIT).run(environment);
    return outcome.exit() == 0 ? Build.read(outcome.output()) : Optional.empty();
  }

  /** A fact of a program whose build is known. */
  public Fact known(String subject, Optional<Build> build) {
    return build
        .map(b -> judge(subject, "is", b, target, rules))
        .orElseGet(() -> new Fact(subject, false, "It does not print its version with -V."));
  }

  static Fact judge(String subject, String verb, Build build, Release target, RuleSets rules) {
    boolean holds = build.isOf(target, rules);
    String message =
        holds
            ? "It " + verb + " " + build + "."
            : "It " + verb + " " + build + ", which is not a published build of " + target + ".";
    return new Fact(subject, holds, message);
  }
}
