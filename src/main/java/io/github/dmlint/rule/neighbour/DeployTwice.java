package io.github.dmlint.rule.neighbour;

import io.github.dmlint.decode.Value;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A dm-worker that stands in two deploy sections of one dm-master.toml. */
public final class DeployTwice {
  private static final String CODE = "DM513";

  private DeployTwice() {}

  public static void check(Source source, Value.Struct root, Consumer<Remark> out) {
    Map<String, Value> workers = new HashMap<>();
    for (Value entry : root.items("deploy")) {
      if (entry instanceof Value.Struct deploy) {
        String worker = deploy.text("dm-worker");
        twice(source, workers, deploy.field("dm-worker"), worker)
            .ifPresent(
                first ->
                    out.accept(
                        remark(
                            source,
                            deploy.field("dm-worker"),
                            first,
                            "The dm-worker '%s' stands under two sources: it has one source of its own, and refuses sub tasks of the other."
                                .formatted(worker))));
      }
    }
  }

  private static Optional<Place> twice(
      Source source, Map<String, Value> seen, Value value, String text) {
    if (text.isEmpty() || value.origin().value().isEmpty()) {
      return Optional.empty();
    }
    Value first = seen.putIfAbsent(text, value);
    return first == null
        ? Optional.empty()
        : first.origin().value().map(span -> new Place(source, span));
  }

  private static Remark remark(Source source, Value value, Place first, String words) {
    return Remark.of(
        CODE,
        new Place(source, value.origin().value().orElseThrow()),
        value.origin().path(),
        Explanation.of(words)
            .note("given twice")
            .label(first, "first given here")
            .help("leave one section for each dm-worker."));
  }
}
