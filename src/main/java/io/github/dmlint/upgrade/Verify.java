package io.github.dmlint.upgrade;

import io.github.dmlint.release.Release;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.proof.BinaryProof;
import io.github.dmlint.upgrade.proof.Fact;
import io.github.dmlint.upgrade.proof.Proof;
import io.github.dmlint.upgrade.proof.RunningProof;
import io.github.dmlint.upgrade.snapshot.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The proof that a cluster is at a release, at any time, without changing anything. */
public final class Verify {
  private Verify() {}

  /** Looks at files, processes and dmctl. */
  public static Proof of(Workshop workshop, Control control, Release target, Duration settle) {
    Deployment deployment = workshop.deployment();
    Proof binaries =
        new BinaryProof(control.rules(), target, control.environment())
            .dmctl(workshop.ansible().directory());
    Proof running =
        new RunningProof(control.rules(), target, settle).of(deployment, workshop.ansible());
    Proof all = inventory(deployment).and(binaries).and(running);
    List<Fact> masked = new ArrayList<>();
    for (Fact fact : all.facts()) {
      masked.add(new Fact(fact.subject(), fact.holds(), workshop.secrets().mask(fact.message())));
    }
    return new Proof(masked);
  }

  /** Looks at a snapshot, which says what was at its time. */
  public static Proof of(Snapshot snapshot, Control control, Release target) {
    BinaryProof binaries = new BinaryProof(control.rules(), target, control.environment());
    Proof dmctl = new Proof(List.of(binaries.known("dmctl/dmctl", snapshot.dmctl())));
    return inventory(snapshot.deployment())
        .and(dmctl)
        .and(new RunningProof(control.rules(), target, Duration.ZERO).of(snapshot.running()));
  }

  private static Proof inventory(Deployment deployment) {
    List<Fact> facts = new ArrayList<>();
    List<String> problems = new ArrayList<>(deployment.problems());
    problems.addAll(deployment.clashes());
    problems.forEach(problem -> facts.add(new Fact("inventory", false, problem)));
    if (problems.isEmpty()) {
      boolean some = !deployment.versioned().isEmpty();
      facts.add(
          new Fact(
              "inventory",
              some,
              some ? "It names " + deployment.members().size() + " processes." : "It names none."));
    }
    return new Proof(facts);
  }
}
