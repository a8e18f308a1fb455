package io.github.dmlint.cluster;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The templates of a DM-Ansible, as lines of {@code rules/values.yaml}.
 *
 * @param worker of dm-worker.toml
 * @param master of dm-master.toml
 * @param dmctl of dmctl.toml
 */
public record Templates(List<String> worker, List<String> master, List<String> dmctl) {
  public Templates {
    worker = List.copyOf(worker);
    master = List.copyOf(master);
    dmctl = List.copyOf(dmctl);
  }

  /** The templates of a release; empty where it has no DM-Ansible. */
  public static Templates of(Release release) {
    return new Templates(
        release.values("dm-worker-template"),
        release.values("dm-master-template"),
        release.values("dmctl-template"));
  }

  /** The template of a kind of file. */
  public List<String> of(FileKind kind) {
    return switch (kind) {
      case DM_WORKER -> worker;
      case DM_MASTER -> master;
      case DMCTL -> dmctl;
      case TASK, SOURCE, INVENTORY -> List.of();
    };
  }

  /** These templates with another one for a kind of file. */
  public Templates with(FileKind kind, List<String> other) {
    return new Templates(
        kind == FileKind.DM_WORKER ? other : worker,
        kind == FileKind.DM_MASTER ? other : master,
        kind == FileKind.DMCTL ? other : dmctl);
  }

  /** Where a directory of DM-Ansible has the template of a kind of file. */
  public static String path(FileKind kind) {
    String role = kind.id().equals("dmctl") ? "dmctl" : kind.id();
    return "roles/" + role + "/templates/" + role + ".toml.j2";
  }

  /**
   * The newest of the releases whose own template a file is: one with the same lines, names and
   * conditions.
   */
  public static Optional<Release> origin(
      Source template, FileKind kind, Collection<? extends Release> releases) {
    boolean names = kind == FileKind.DM_WORKER;
    List<String> found = shapeOfJinja(template.text(), names);
    Optional<Release> origin = Optional.empty();
    for (Release release : releases) {
      List<String> lines = of(release).of(kind);
      if (!lines.isEmpty() && shape(lines, names).equals(found)) {
        origin = Optional.of(release);
      }
    }
    return origin;
  }

  /** Whether a file is a release's own template. */
  public static boolean isOwn(Source template, FileKind kind, Release release) {
    return origin(template, kind, List.of(release)).isPresent();
  }

  /** What counts of our lines: each with its variables, each condition, no empty lines. */
  private static List<String> shape(List<String> lines, boolean names) {
    List<String> shape = new ArrayList<>();
    for (String line : lines) {
      String rest = line.startsWith("*") ? line.substring(1) : line;
      if (rest.startsWith("?")) {
        int bar = rest.indexOf('|');
        shape.add(rest.substring(0, bar));
        rest = rest.substring(bar + 1);
      }
      add(shape, rest, "{", "}", names);
    }
    return shape;
  }

  /** The same of a template of Jinja. Its other statements only name the hosts. */
  private static List<String> shapeOfJinja(String text, boolean names) {
    List<String> shape = new ArrayList<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String stripped = line.strip();
      if (!stripped.startsWith("{%")) {
        add(shape, stripped, "{{", "}}", names);
      } else if (stripped.startsWith("{% if ")) {
        String condition = stripped.substring("{% if ".length());
        int end = condition.indexOf("|default(false)");
        shape.add("?" + (end < 0 ? condition : condition.substring(0, end)).strip());
      } else if (names && !stripped.equals("{% endif %}")) {
        shape.add(stripped);
      }
    }
    return shape;
  }

  private static void add(
      List<String> shape, String line, String open, String close, boolean names) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int i = line.indexOf(open); i >= 0; i = line.indexOf(open, at)) {
      int end = line.indexOf(close, i);
      if (end < 0) {
        break;
      }
      out.append(line, at, i).append('{');
      out.append(names ? line.substring(i + open.length(), end).strip() : "").append('}');
      at = end + close.length();
    }
    out.append(line.substring(at));
    if (!out.toString().isBlank()) {
      shape.add(out.toString().strip());
    }
  }
}
