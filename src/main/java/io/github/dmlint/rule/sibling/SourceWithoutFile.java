package io.github.dmlint.rule.sibling;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Spelling;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.SiblingRule;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A source-id of a task that no source file of the folder has. */
final class SourceWithoutFile implements SiblingRule {
  private static final String CODE = "DM504";

  @Override
  public FileKind kind() {
    return FileKind.TASK;
  }

  @Override
  public FileKind others() {
    return FileKind.SOURCE;
  }

  @Override
  public void check(Sibling task, List<Sibling> siblings, Consumer<Remark> out) {
    Map<String, Sibling> known = new TreeMap<>();
    for (Sibling sibling : siblings) {
      known.put(sibling.root().text("source-id"), sibling);
    }
    if (known.containsKey("")) {
      return;
    }
    for (Value instance : task.root().items("mysql-instances")) {
      if (instance instanceof Value.Struct struct) {
        Value id = struct.field("source-id");
        String name = struct.text("source-id");
        if (id.origin().value().isPresent() && !name.isEmpty() && !known.containsKey(name)) {
          Place place = new Place(task.source(), id.origin().value().get());
          out.accept(Remark.of(CODE, place, id.origin().path(), words(name, known)));
        }
      }
    }
  }

  private static Explanation words(String name, Map<String, Sibling> known) {
    Explanation words =
        Explanation.of(
                "No source file of this folder has the source-id '%s'; DM refuses the task unless a source of that name is loaded from elsewhere."
                    .formatted(name))
            .help("the source files here have '" + String.join("', '", known.keySet()) + "'.");
    List<String> near = Spelling.near(name, known.keySet());
    if (near.isEmpty()) {
      return words.note("no source file");
    }
    Sibling meant = known.get(near.get(0));
    Span span =
        meant == null
            ? Span.at(0)
            : meant.root().field("source-id").origin().value().orElse(Span.at(0));
    return meant == null
        ? words
        : words
            .note("did you mean '" + near.get(0) + "'?")
            .label(new Place(meant.source(), span), "a source of nearly that name");
  }
}
