package io.github.dmlint.upgrade;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Ansible;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.proof.BinaryProof;
import io.github.dmlint.upgrade.proof.Fact;
import io.github.dmlint.upgrade.proof.PlayProof;
import io.github.dmlint.upgrade.proof.Proof;
import io.github.dmlint.upgrade.proof.RunningProof;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.PlaybookRunner;
import io.github.dmlint.upgrade.run.Secrets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a step, journals it, and proves it. */
final class StepWork {
  private final ApplySettings settings;
  private final RuleSets rules;
  private final Map<String, String> environment;
  private final ApplyJournal journal;
  private final ApplyView view;

  StepWork(
      ApplySettings settings,
      RuleSets rules,
      Map<String, String> environment,
      ApplyJournal journal,
      ApplyView view) {
    this.settings = settings;
    this.rules = rules;
    this.environment = environment;
    this.journal = journal;
    this.view = view;
  }

  /**
   * How a step went.
   *
   * @param proof what was looked at; empty facts when it was interrupted
   */
  record Done(Step step, AnsibleResult result, Proof proof) {}

  /**
   * @throws IOException if the journal cannot be written; Ansible has ended by then
   */
  Done run(Step step, Workshop workshop) throws IOException {
    Ansible ansible = workshop.ansible();
    List<String> words = ansible.playbook(step.playbook());
    view.line("");
    view.line("Step " + step.title() + ": " + String.join(" ", words));
    journal.stepStart(step, words, ansible.log());
    PlaybookRunner.Listener progress =
        view.progress(step, workshop.deployment(), workshop.secrets());
    Noting noting = new Noting(step, journal, progress);
    AnsibleResult result = ansible.run(words, noting);
    journal.stepEnd(step, result);
    if (noting.fault.size() > 0) {
      throw noting.fault.get(0);
    }
    if (result.interrupted()) {
      return new Done(step, result, new Proof(List.of()));
    }
    Proof proof = mask(prove(step, result, workshop.deployment(), ansible), workshop.secrets());
    journal.proof(step, proof);
    return new Done(step, result, proof);
  }

  private static Proof mask(Proof proof, Secrets secrets) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : proof.facts()) {
      facts.add(new Fact(fact.subject(), fact.holds(), secrets.mask(fact.message())));
    }
    return new Proof(facts);
  }

  private Proof prove(Step step, AnsibleResult result, Deployment deployment, Ansible ansible) {
    BinaryProof binaries = new BinaryProof(rules, settings.target(), environment);
    boolean local = step != Step.MONITOR;
    Proof plays = PlayProof.of(result, deployment, step.components(), local);
    return switch (step) {
      case PREPARE -> plays.and(binaries.resources(settings.directory()));
      case UPDATE ->
          plays
              .and(binaries.dmctl(settings.directory()))
              .and(
                  new RunningProof(rules, settings.target(), settings.settle())
                      .of(deployment, ansible))
              .and(RunningProof.listening(deployment.of(ComponentKind.DM_PORTAL)));
      case MONITOR ->
          plays.and(
              RunningProof.listening(
                  deployment.members().stream()
                      .filter(member -> member.component().monitoring())
                      .toList()));
    };
  }

  /** Writes the process into the journal and hands events on. */
  private static final class Noting implements PlaybookRunner.Listener {
    private final Step step;
    private final ApplyJournal journal;
    private final PlaybookRunner.Listener next;
    private final List<IOException> fault = new ArrayList<>();

    Noting(Step step, ApplyJournal journal, PlaybookRunner.Listener next) {
      this.step = step;
      this.journal = journal;
      this.next = next;
    }

    @Override
    public void started(ProcessHandle process) {
      try {
        journal.process(step, process);
      } catch (IOException e) {
        // Ansible runs: it is waited for, and then nothing more is begun.
        fault.add(e);
      }
      next.started(process);
    }

    @Override
    public void event(io.github.dmlint.upgrade.run.PlayEvent event) {
      next.event(event);
    }
  }
}
