package io.github.dmlint.upgrade.snapshot;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.json.Json;
import io.github.dmlint.json.JsonReader;
import io.github.dmlint.upgrade.deployed.Build;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import io.github.dmlint.upgrade.deployed.TaskState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The form in which a snapshot is kept. */
public final class SnapshotJson {
  private static final String KIND = "dmlint-snapshot";
  private static final int FORM = 1;

  private SnapshotJson() {}

  public static Json.Fields write(Snapshot snapshot) {
    List<Json> members = new ArrayList<>();
    for (Member member : snapshot.deployment().members()) {
      members.add(member(member, snapshot));
    }
    List<Json> tasks = new ArrayList<>();
    for (TaskState state : snapshot.tasks()) {
      tasks.add(
          Json.object()
              .put("host", state.worker().host())
              .put("answered", state.answered())
              .put("tasks", Json.texts(state.tasks()))
              .put("message", state.message())
              .end());
    }
    return Json.object()
        .put("kind", KIND)
        .put("form", FORM)
        .put("time", snapshot.time())
        .put("ansible", snapshot.ansible())
        .put("clusterName", snapshot.deployment().clusterName())
        .put("dmVersion", snapshot.deployment().version())
        .put("problems", Json.texts(snapshot.deployment().problems()))
        .put("dmctl", build(snapshot.dmctl()))
        .put("members", Json.of(members))
        .put("tasks", Json.of(tasks))
        .end();
  }

  private static Json member(Member member, Snapshot snapshot) {
    Json.FieldList fields =
        Json.object()
            .put("component", member.component().role())
            .put("host", member.host())
            .put("address", member.address())
            .put("port", member.port())
            .put("directory", member.directory());
    for (Running each : snapshot.running()) {
      if (each.member().equals(member)) {
        fields.put("file", build(each.deployed())).put("process", build(each.running()));
      }
    }
    Map<String, Json> files = new LinkedHashMap<>();
    new TreeMap<>(snapshot.files().getOrDefault(member, Map.of()))
        .forEach((name, text) -> files.put(name, Json.of(text)));
    return fields.put("files", Json.of(files)).end();
  }

  private static Json build(Optional<Build> build) {
    return build
        .<Json>map(b -> Json.object().put("version", b.version()).put("commit", b.commit()).end())
        .orElse(new Json.Nothing());
  }

  /** Reads a snapshot; empty when the text is none. */
  public static Optional<Snapshot> read(String text) {
    Optional<Json> json = JsonReader.read(text);
    if (json.isEmpty()
        || !json.get().get("kind").text().equals(KIND)
        || json.get().get("form").number() != FORM) {
      return Optional.empty();
    }
    return Optional.of(snapshot(json.get()));
  }

  private static Snapshot snapshot(Json json) {
    List<Member> members = new ArrayList<>();
    List<Running> running = new ArrayList<>();
    Map<Member, Map<String, String>> files = new HashMap<>();
    for (Json each : json.get("members").elements()) {
      Optional<ComponentKind> component = ComponentKind.ofRole(each.get("component").text());
      if (component.isEmpty()) {
        continue;
      }
      Member member =
          new Member(
              component.get(),
              each.get("host").text(),
              each.get("address").text(),
              (int) each.get("port").number(),
              each.get("directory").text());
      members.add(member);
      if (member.component().versioned()) {
        running.add(new Running(member, build(each.get("file")), build(each.get("process"))));
      }
      Map<String, String> texts = new HashMap<>();
      each.get("files").fields().forEach((name, text) -> texts.put(name, text.text()));
      files.put(member, texts);
    }
    List<String> problems = json.get("problems").elements().stream().map(Json::text).toList();
    Deployment deployment =
        new Deployment(
            members,
            json.get("clusterName").text(),
            json.get("dmVersion").text(),
            Set.of(),
            problems);
    return new Snapshot(
        json.get("time").text(),
        json.get("ansible").text(),
        deployment,
        build(json.get("dmctl")),
        running,
        files,
        tasks(json, deployment));
  }

  private static List<TaskState> tasks(Json json, Deployment deployment) {
    List<TaskState> states = new ArrayList<>();
    for (Json each : json.get("tasks").elements()) {
      for (Member worker : deployment.of(ComponentKind.DM_WORKER)) {
        if (worker.host().equals(each.get("host").text())) {
          states.add(
              new TaskState(
                  worker,
                  each.get("answered").flag(),
                  each.get("tasks").elements().stream().map(Json::text).toList(),
                  each.get("message").text()));
        }
      }
    }
    return states;
  }

  private static Optional<Build> build(Json json) {
    return json.fields().isEmpty()
        ? Optional.empty()
        : Optional.of(new Build(json.get("version").text(), json.get("commit").text()));
  }
}
