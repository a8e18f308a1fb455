package io.github.dmlint.upgrade.run;

import io.github.dmlint.json.Json;
import io.github.dmlint.json.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that Ansible does, as the callback plugin tells it. */
public sealed interface PlayEvent {
  /** A playbook begins. */
  record Playbook(List<Play> plays) implements PlayEvent {}

  /**
   * A play begins; one with {@code serial} does so once for each batch.
   *
   * @param hosts the pattern of its hosts, such as {@code dm_worker_servers}
   */
  record Play(String name, String hosts) implements PlayEvent {}

  /** A task begins. */
  record Task(String name) implements PlayEvent {}

  /**
   * A task has come to its end on a host.
   *
   * @param status ok, changed, failed, ignored, unreachable, skipped or retry
   * @param data the result itself, in dmlint's own playbooks
   */
  record Result(Play play, String host, String task, String status, String message, Json data)
      implements PlayEvent {
    public boolean bad() {
      return status.equals("failed") || status.equals("unreachable");
    }
  }

  /** The playbook has come to its end. */
  record Stats(Map<String, HostStats> hosts) implements PlayEvent {}

  /** Reads a line of the plugin; lines of other kinds say nothing here. */
  static Optional<PlayEvent> read(String line) {
    return JsonReader.read(line).flatMap(PlayEvent::of);
  }

  private static Optional<PlayEvent> of(Json json) {
    return switch (json.get("event").text()) {
      case "playbook" -> {
        List<Play> plays = new ArrayList<>();
        json.get("plays").elements().forEach(play -> plays.add(play(play, "name")));
        yield Optional.of(new Playbook(List.copyOf(plays)));
      }
      case "play" -> Optional.of(play(json, "name"));
      case "task" -> Optional.of(new Task(json.get("name").text()));
      case "result" ->
          Optional.of(
              new Result(
                  play(json, "play"),
                  json.get("host").text(),
                  json.get("task").text(),
                  json.get("status").text(),
                  json.get("message").text(),
                  json.get("data")));
      case "stats" -> {
        Map<String, HostStats> hosts = new LinkedHashMap<>();
        json.get("hosts").fields().forEach((host, sum) -> hosts.put(host, HostStats.of(sum)));
        yield Optional.of(new Stats(hosts));
      }
      default -> Optional.empty();
    };
  }

  private static Play play(Json json, String name) {
    return new Play(json.get(name).text(), json.get("hosts").text());
  }
}
