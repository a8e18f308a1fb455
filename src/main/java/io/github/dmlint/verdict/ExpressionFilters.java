package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;
import java.util.List;

/** The expression filters of a task: each names a table and has expressions of one kind. */
final class ExpressionFilters {
  private static final String KEY = "expression-filter";
  private static final List<List<String>> KINDS =
      List.of(
          List.of("insert-value-expr"),
          List.of("update-old-value-expr", "update-new-value-expr"),
          List.of("delete-value-expr"));

  private final Objections on;

  ExpressionFilters(Objections on) {
    this.on = on;
  }

  void check() {
    if (on.struct().knows(KEY)) {
      on.struct().table(KEY).forEach(this::filter);
    }
  }

  /** One without content crashes the program. */
  private void filter(String name, Value value) {
    if (!(value instanceof Value.Struct filter)) {
      on.refuse("definition-empty", value, "name", name, "definitions", KEY);
      return;
    }
    Objections inFilter = on.in(filter);
    for (String key : List.of("schema", "table")) {
      if (filter.text(key).isEmpty()) {
        inFilter.refuse("expression-filter-without-table", key, "name", name, "key", key);
      }
    }
    int kinds = 0;
    for (List<String> kind : KINDS) {
      boolean given = false;
      for (String key : kind) {
        given |= !filter.text(key).isEmpty();
        expression(inFilter, name, key);
      }
      kinds += given ? 1 : 0;
    }
    if (kinds > 1) {
      on.refuse("expression-filter-of-several-kinds", value, "name", name);
    }
  }

  private static void expression(Objections on, String name, String key) {
    String text = on.struct().text(key);
    if (!text.isEmpty()) {
      SqlExpression.Reading reading = SqlExpression.read(text);
      if (reading.refusal().isPresent()) {
        String reason = reading.refusal().get();
        on.refuse("expression-invalid", key, "name", name, "value", text, "reason", reason);
      } else if (reading.guessed()) {
        on.tolerate("expression-unread", key, "name", name);
      }
    }
  }
}
