package io.github.dmlint.upgrade;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.journal.Journal;
import io.github.dmlint.upgrade.journal.TreeHash;
import io.github.dmlint.upgrade.preflight.CheckResult;
import io.github.dmlint.upgrade.proof.Proof;
import io.github.dmlint.upgrade.run.AnsibleResult;
import io.github.dmlint.upgrade.run.HostStats;
import io.github.dmlint.upgrade.run.PlayEvent;
import io.github.dmlint.upgrade.run.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries that an apply makes in its journal. None of them holds a secret. */
final class ApplyJournal implements AutoCloseable {
  private final Journal journal;
  private Secrets secrets = Secrets.of(List.of());

  ApplyJournal(Journal journal) {
    this.journal = journal;
  }

  /** From here on these are masked. */
  void hide(Secrets known) {
    this.secrets = known;
  }

  void begin(String event, ApplySettings settings, TreeHash hash) throws IOException {
    journal.add(
        event,
        Json.object()
            .put("target", settings.target().name().text())
            .put("inventory", hash.inventory())
            .put("templates", hash.templates())
            .put("steps", Json.texts(settings.steps().stream().map(Step::title).toList()))
            .put("pid", ProcessHandle.current().pid())
            .end());
  }

  void check(CheckResult result) throws IOException {
    journal.add("check", result.json());
  }

  void skip(String check, String reason) throws IOException {
    journal.add("skip", Json.object().put("check", check).put("reason", reason).end());
  }

  void versions(String event, List<Running> running) throws IOException {
    journal.add(event, Json.object().put("members", versions(running)).end());
  }

  static Json versions(List<Running> running) {
    List<Json> all = new ArrayList<>();
    for (Running each : running) {
      all.add(
          Json.object()
              .put("component", each.member().component().program())
              .put("host", each.member().host())
              .put("version", each.running().map(Object::toString).orElse(""))
              .end());
    }
    return Json.of(all);
  }

  void stepStart(Step step, List<String> words, Path log) throws IOException {
    List<String> masked = words.stream().map(secrets::mask).toList();
    journal.add(
        "step-start",
        Json.object()
            .put("step", step.title())
            .put("command", Json.texts(masked))
            .put("log", String.valueOf(log.getFileName()))
            .end());
  }

  /** The process of a step, by which one that outlived its dmlint is known again. */
  void process(Step step, ProcessHandle process) throws IOException {
    journal.add(
        "process",
        Json.object()
            .put("step", step.title())
            .put("pid", process.pid())
            .put("started", process.info().startInstant().map(Object::toString).orElse(""))
            .end());
  }

  void stepEnd(Step step, AnsibleResult result) throws IOException {
    Map<String, Json> hosts = new LinkedHashMap<>();
    for (Map.Entry<String, HostStats> host : result.record().stats().entrySet()) {
      hosts.put(host.getKey(), host.getValue().json());
    }
    List<Json> failures = new ArrayList<>();
    for (PlayEvent.Result failure : result.record().failures()) {
      failures.add(
          Json.object()
              .put("host", failure.host())
              .put("task", failure.task())
              .put("status", failure.status())
              .put("message", secrets.mask(failure.message()))
              .end());
    }
    journal.add(
        "step-end",
        Json.object()
            .put("step", step.title())
            .put("exit", result.exit())
            .put("interrupted", result.interrupted())
            .put("problem", secrets.mask(result.problem()))
            .put("hosts", Json.of(hosts))
            .put("failures", Json.of(failures))
            .end());
  }

  void proof(Step step, Proof proof) throws IOException {
    journal.add(
        "proof",
        Json.object()
            .put("step", step.title())
            .put("proven", proof.proven())
            .put("facts", proof.json())
            .end());
  }

  void end(String result) throws IOException {
    journal.add("end", Json.object().put("result", result).end());
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }
}
