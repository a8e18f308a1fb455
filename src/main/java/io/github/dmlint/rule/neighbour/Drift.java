package io.github.dmlint.rule.neighbour;

import io.github.dmlint.cluster.Cluster;
import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.NeighbourRule;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.SecretName;
import io.github.dmlint.rule.Severity;
import io.github.dmlint.syntax.KeyPath;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import io.github.dmlint.verdict.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A file that differs from what DM-Ansible will write over it: the difference is lost. */
final class Drift implements NeighbourRule {
  private static final String CODE = "DM502";

  /** Keys that the run scripts give on the command line, which wins over the file. */
  private static final Set<String> BY_FLAG =
      Set.of("worker-addr", "log-level", "log-file", "log-rotate", "relay-dir", "config-file");

  private final FileKind kind;

  Drift(FileKind kind) {
    this.kind = kind;
  }

  @Override
  public FileKind kind() {
    return kind;
  }

  @Override
  public void check(
      Source source, Value.Struct root, Cluster cluster, Release release, Consumer<Remark> out) {
    Optional<RenderedFile> file = written(root, cluster, release);
    Optional<Source> text = file.flatMap(RenderedFile::source);
    Optional<Value.Struct> after = text.flatMap(t -> Judge.judge(t, kind, release).root());
    if (after.isPresent()) {
      Comparison comparison = new Comparison(source, text.get(), file.get(), out);
      comparison.compare(root, after.get(), KeyPath.ROOT);
      comparison.tellAdded();
    }
  }

  /** The file that DM-Ansible writes over this one. */
  private Optional<RenderedFile> written(Value.Struct root, Cluster cluster, Release release) {
    if (kind != FileKind.DM_WORKER) {
      List<RenderedFile> all =
          cluster.rendered().stream().filter(file -> file.kind() == kind).toList();
      return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
    String id = root.text("source-id");
    return id.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(cluster.sources().get(id))
            .flatMap(worker -> cluster.rendered(kind, worker.host().name()));
  }

  /** The comparison of a file with what will be written. */
  private final class Comparison {
    private final Source source;
    private final Source text;
    private final RenderedFile file;
    private final Consumer<Remark> out;
    private final List<String> added = new ArrayList<>();

    Comparison(Source source, Source text, RenderedFile file, Consumer<Remark> out) {
      this.source = source;
      this.text = text;
      this.file = file;
      this.out = out;
    }

    void compare(Value.Struct now, Value.Struct after, KeyPath path) {
      for (Map.Entry<String, Value> field : now.fields().entrySet()) {
        KeyPath here = path.child(field.getKey());
        Value value = field.getValue();
        Value next = after.field(field.getKey());
        boolean flag =
            BY_FLAG.contains(here.toString())
                || kind == FileKind.DM_MASTER && here.toString().equals("master-addr");
        if (flag || here.toString().equals("deploy") || SecretName.is(field.getKey())) {
          continue;
        }
        if (value instanceof Value.Struct inner && next instanceof Value.Struct other) {
          compare(inner, other, here);
        } else if (!words(value).equals(words(next))) {
          differs(value, next, here);
        }
      }
    }

    private void differs(Value now, Value after, KeyPath path) {
      boolean written = after.origin().value().isPresent();
      if (now.origin().value().isEmpty()) {
        if (written) {
          added.add("'" + path + " = " + words(after) + "'");
        }
        return;
      }
      String host = file.host();
      Explanation words =
          written
              ? Explanation.of(
                      "rolling_update.yml writes '%s' here for '%s', and this value is lost.%s"
                          .formatted(words(after), host, online(path)))
                  .label(
                      text.place(after.origin().value().get()), "what is written comes from here")
                  .help("set the variable on the line of '%s' in the inventory.".formatted(host))
              : Explanation.of(
                      "rolling_update.yml writes a %s without '%s' for '%s': this value is lost, and %s holds."
                          .formatted(
                              file.name(),
                              path,
                              host,
                              words(after).isEmpty() ? "the default" : "'" + words(after) + "'"))
                  .help(
                      "no variable of the inventory sets it; write it into roles/%s/templates/%s.j2, or again after each upgrade."
                          .formatted(kind.id(), file.name()));
      Place place = new Place(source, now.origin().value().get());
      out.accept(Remark.of(CODE, place, path, words.note("lost by the upgrade")));
    }

    private static String online(KeyPath path) {
      return path.toString().equals("server-id")
          ? " In releases that keep the state of online DDL by server-id a task with gh-ost or pt"
              + " loses that state too."
          : "";
    }

    /** What the upgrade brings that the file leaves to the defaults. */
    void tellAdded() {
      if (!added.isEmpty()) {
        out.accept(
            new Remark(
                CODE,
                new Place(source, new Span(0, 0)),
                KeyPath.ROOT,
                Explanation.of(
                    "rolling_update.yml writes for '%s' what this file leaves to the defaults: %s."
                        .formatted(file.host(), String.join(", ", added))),
                Optional.of(Severity.NOTE)));
      }
    }

    private static String words(Value value) {
      if (value instanceof Value.Text t) {
        return t.value();
      }
      if (value instanceof Value.Int number) {
        return Long.toString(number.value());
      }
      if (value instanceof Value.Real number) {
        return Double.toString(number.value());
      }
      if (value instanceof Value.Bool bool) {
        return Boolean.toString(bool.value());
      }
      return value instanceof Value.Items items
          ? items.elements().stream().map(Comparison::words).toList().toString()
          : "";
    }
  }
}
