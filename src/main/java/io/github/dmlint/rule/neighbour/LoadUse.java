package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Component;
import io.github.dmlint.decode.Value;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A directory of a host that a sub task dumps to and loads from.
 *
 * @param place where the directory is set, else where the source is named
 * @param task the name of the task
 * @param worker the dm-worker of the source
 * @param directory absolute, without dots
 */
public record LoadUse(Place place, String task, Component worker, String directory) {
  /** Where no settings of the load unit are named (dm/config/task.go). */
  private static final String STANDARD = "./dumped_data";

  /** What a task that has a full phase uses on dm-workers that are known. */
  public static List<LoadUse> of(Source source, Value.Struct root, Map<String, Component> sources) {
    List<LoadUse> uses = new ArrayList<>();
    String name = root.text("name");
    if (name.isEmpty() || !hasFullPhase(root)) {
      return uses;
    }
    for (Value instance : root.items("mysql-instances")) {
      if (instance instanceof Value.Struct struct) {
        Component worker = sources.get(struct.text("source-id"));
        String deployed = worker == null ? "" : worker.text("deploy_dir");
        if (worker != null && deployed.startsWith("/")) {
          Optional<Value> set = setting(root, struct, "loader", "dir");
          Place place =
              set.flatMap(value -> value.origin().value())
                  .or(() -> struct.field("source-id").origin().value())
                  .map(span -> new Place(source, span))
                  .orElse(new Place(source, Span.at(0)));
          String written = set.map(Value::text).orElse(STANDARD);
          // DM puts the name of the task behind the directory (SubTaskConfig.adjust).
          String suffixed = written.endsWith("." + name) ? written : written + "." + name;
          uses.add(new LoadUse(place, name, worker, absolute(deployed, suffixed)));
        }
      }
    }
    return uses;
  }

  static boolean hasFullPhase(Value.Struct root) {
    String mode = root.text("task-mode");
    return mode.equals("full") || mode.equals("all");
  }

  /** A setting of a unit: written in place, else among the named ones, else the default. */
  static Optional<Value> setting(
      Value.Struct root, Value.Struct instance, String unit, String key) {
    if (instance.knows(unit) && instance.field(unit) instanceof Value.Struct inline) {
      return Optional.of(inline.field(key));
    }
    String name = instance.text(unit + "-config-name");
    Value named = name.isEmpty() ? null : root.table(unit + "s").get(name);
    return named instanceof Value.Struct settings
        ? Optional.of(settings.field(key))
        : Optional.empty();
  }

  /** A path as the run script sees it, which works in the deploy directory. */
  static String absolute(String folder, String path) {
    String whole = path.startsWith("/") ? path : folder + "/" + path;
    List<String> parts = new ArrayList<>();
    for (String part : whole.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return "/" + String.join("/", parts);
  }
}
