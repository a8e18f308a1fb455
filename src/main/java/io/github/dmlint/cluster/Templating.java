package io.github.dmlint.cluster;

import io.github.dmlint.ansible.PyValue;
import java.util.Optional;
import java.util.function.Function;

/**
 * Jinja as far as variables of an inventory use it: names of other variables. What else stands in
 * braces is not known to dmlint.
 */
final class Templating {
  private static final int MAX_DEPTH = 20;

  private final Function<String, Optional<Variable>> variables;

  Templating(Function<String, Optional<Variable>> variables) {
    this.variables = variables;
  }

  Templated text(String name) {
    return text(name, 0);
  }

  private Templated text(String name, int depth) {
    Optional<Variable> variable = variables.apply(name);
    if (variable.isEmpty()) {
      return Templated.failed("'" + name + "' is undefined", variable);
    }
    PyValue value = variable.get().value();
    if (value == PyValue.Constant.NONE) {
      return Templated.of("", variable);
    }
    return value instanceof PyValue.Str text
        ? expand(text.value(), variable, depth)
        : Templated.of(value.text(), variable);
  }

  private Templated expand(String text, Optional<Variable> variable, int depth) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0 || open + 1 == text.length() || "{%#".indexOf(text.charAt(open + 1)) < 0) {
        int next = open < 0 ? text.length() : open + 1;
        out.append(text, at, next);
        at = next;
        continue;
      }
      if (text.charAt(open + 1) != '{' || depth > MAX_DEPTH) {
        return Templated.unknown(variable);
      }
      int close = text.indexOf("}}", open);
      if (close < 0) {
        return Templated.failed("template error while templating string", variable);
      }
      String name = text.substring(open + 2, close).strip();
      Templated inner = isName(name) ? text(name, depth + 1) : Templated.unknown(variable);
      if (inner.text().isEmpty()) {
        return new Templated(inner.text(), inner.failure(), variable);
      }
      out.append(text, at, open).append(inner.text().get());
      at = close + 2;
    }
    return Templated.of(out.toString(), variable);
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && Character.isJavaIdentifierStart(text.charAt(0))
        && text.chars().allMatch(Character::isJavaIdentifierPart);
  }
}
