package io.github.dmlint.rule.sibling;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.Remark;
import io.github.dmlint.rule.SiblingRule;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Two sources that show one server-id to one upstream. */
final class SharedServerId implements SiblingRule {
  private static final String CODE = "DM505";

  @Override
  public FileKind kind() {
    return FileKind.SOURCE;
  }

  @Override
  public FileKind others() {
    return FileKind.SOURCE;
  }

  @Override
  public void check(Sibling source, List<Sibling> siblings, Consumer<Remark> out) {
    long id = source.root().integer("server-id");
    Value field = source.root().field("server-id");
    Optional<String> upstream = upstream(source.root());
    if (id == 0 || upstream.isEmpty() || field.origin().value().isEmpty()) {
      return;
    }
    String own = source.root().text("source-id");
    for (Sibling sibling : siblings) {
      Value other = sibling.root().field("server-id");
      // A copy with the same source-id is another state of one source, not a second one.
      if (sibling.root().integer("server-id") == id
          && upstream(sibling.root()).equals(upstream)
          && !sibling.root().text("source-id").equals(own)) {
        out.accept(
            Remark.of(
                CODE,
                new Place(source.source(), field.origin().value().get()),
                field.origin().path(),
                words(id, upstream.get(), sibling, other)));
        return;
      }
    }
  }

  private static Explanation words(long id, String upstream, Sibling sibling, Value other) {
    return Explanation.of(
            "The source '%s' has the server-id %d for the same upstream '%s'; the upstream ends the connection of one when the other connects."
                .formatted(sibling.root().text("source-id"), id, upstream))
        .note("used twice")
        .label(
            new Place(sibling.source(), other.origin().value().orElse(Span.at(0))),
            "the same server-id")
        .help("give each source its own server-id, or leave it out: DM finds a free one.");
  }

  /** The address of the upstream; empty when it is not written whole. */
  private static Optional<String> upstream(Value.Struct root) {
    Optional<Value.Struct> from = root.struct("from");
    if (from.isEmpty() || from.get().text("host").isEmpty()) {
      return Optional.empty();
    }
    String host = from.get().text("host").toLowerCase(Locale.ROOT);
    return Optional.of(host + ":" + from.get().integer("port"));
  }
}
