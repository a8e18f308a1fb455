package io.github.dmlint.verdict;

import io.github.dmlint.decode.Origin;
import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import io.github.dmlint.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a release has against the values of a struct, each objection with the release's code and at
 * the value, or at the struct where the file has no such value.
 */
record Objections(Value.Struct struct, Release release, Consumer<Problem> out) {
  /** The same for a struct inside of this one. */
  Objections in(Value.Struct inner) {
    return new Objections(inner, release, out);
  }

  /** The release stops here; {@code facts} are names and values in turn. */
  void refuse(Stage stage, String kind, String key, String... facts) {
    add(stage, Problem.Effect.REFUSED, kind, struct.field(key), facts);
  }

  /** The release stops at its own checks of the file. */
  void refuse(String kind, String key, String... facts) {
    refuse(Stage.CHECK, kind, key, facts);
  }

  /** The release stops at a value that has no key of its own, such as the element of a list. */
  void refuse(String kind, Value value, String... facts) {
    add(Stage.CHECK, Problem.Effect.REFUSED, kind, value, facts);
  }

  /** The same at a stage of its own. */
  void refuse(Stage stage, String kind, Value value, String... facts) {
    add(stage, Problem.Effect.REFUSED, kind, value, facts);
  }

  /** The release goes on, and the value is not what it seems. */
  void tolerate(String kind, String key, String... facts) {
    add(Stage.CHECK, Problem.Effect.TOLERATED, kind, struct.field(key), facts);
  }

  /** The same for a value that has no key of its own. */
  void tolerate(String kind, Value value, String... facts) {
    add(Stage.CHECK, Problem.Effect.TOLERATED, kind, value, facts);
  }

  /** The release goes on, and the whole struct is not what it seems. */
  void tolerate(String kind) {
    add(Stage.CHECK, Problem.Effect.TOLERATED, kind, struct);
  }

  /** The release stops over the whole struct. */
  void refuseAll(String kind) {
    add(Stage.CHECK, Problem.Effect.REFUSED, kind, struct);
  }

  /** A bad rule of an event filter: the release stops at it, or drops it and goes on. */
  void eventFilter(RuleFault fault) {
    if (release.has("bad-filter-dropped")) {
      in(fault.in()).tolerate("event-filter-dropped", fault.at(), facts(fault));
    } else {
      in(fault.in()).refuse("event-filter-invalid", fault.at(), facts(fault));
    }
  }

  /** A bad rule at a stage of its own. */
  void fault(Stage stage, String kind, RuleFault fault) {
    in(fault.in()).add(stage, Problem.Effect.REFUSED, kind, fault.at(), facts(fault));
  }

  private static String[] facts(RuleFault fault) {
    return new String[] {"value", fault.value(), "reason", fault.reason()};
  }

  private void add(Stage stage, Problem.Effect effect, String kind, Value value, String... facts) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i + 1 < facts.length; i += 2) {
      named.put(facts[i], facts[i + 1]);
    }
    out.accept(
        new Problem(
            kind,
            stage,
            effect,
            release.code(kind),
            value.origin().path(),
            place(value).or(() -> place(struct)).orElse(Span.at(0)),
            named));
  }

  /** A value itself; of what stands under a name, the name. */
  private static Optional<Span> place(Value value) {
    Origin origin = value.origin();
    return value instanceof Value.Struct
        ? origin.key().or(origin::value)
        : origin.value().or(origin::key);
  }
}
