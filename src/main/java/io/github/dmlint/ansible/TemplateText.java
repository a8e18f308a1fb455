package io.github.dmlint.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A string that Ansible takes for a template, evaluated piece by piece. */
final class TemplateText {
  private static final String UNCLOSED =
      "template error while templating string: unexpected end of template. String: ";

  private final String text;
  private final Templar templar;
  private final List<PyValue> nodes = new ArrayList<>();
  private int at;

  /** Whether the blanks after the last tag are cut. */
  private boolean cut;

  TemplateText(String text, Templar templar) {
    this.text = text;
    this.templar = templar;
  }

  Outcome evaluate() {
    int body = text.length();
    while (body > 0 && text.charAt(body - 1) == '\n') {
      body--;
    }
    Optional<Outcome> missing = Optional.empty();
    while (at < body) {
      int tag = nextTag(body);
      literal(text.substring(at, tag), tag);
      at = tag;
      if (tag < body) {
        Outcome stopped = tag();
        if (stopped instanceof Outcome.Undefined) {
          // Jinja reads the template to its end before it misses the variable.
          missing = missing.isPresent() ? missing : Optional.of(stopped);
        } else if (!(stopped instanceof Outcome.Known)) {
          return missing.filter(first -> !isSyntax(stopped)).orElse(stopped);
        }
      }
    }
    return missing.isPresent() ? missing.get() : new Outcome.Known(result(text.substring(body)));
  }

  private static boolean isSyntax(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed
        && failed.reason().startsWith(TemplateExpression.ERROR);
  }

  private int nextTag(int end) {
    for (int i = at; i + 1 < end; i++) {
      char next = text.charAt(i + 1);
      if (text.charAt(i) == '{' && (next == '{' || next == '%' || next == '#')) {
        return i;
      }
    }
    return end;
  }

  private void literal(String part, int tag) {
    String kept = cut ? part.stripLeading() : part;
    cut = false;
    if (tag + 2 < text.length() && text.charAt(tag + 2) == '-') {
      kept = kept.stripTrailing();
    }
    if (!kept.isEmpty()) {
      nodes.add(new PyValue.Str(kept));
    }
  }

  private Outcome tag() {
    char kind = text.charAt(at + 1);
    if (kind == '#') {
      int end = text.indexOf("#}", at + 2);
      if (end < 0) {
        return new Outcome.Failed(
            "template error while templating string: Missing end of comment tag. String: " + text);
      }
      cut = text.charAt(end - 1) == '-' && end - 1 > at + 1;
      at = afterBlock(end + 2);
      return new Outcome.Known(PyValue.Constant.NONE);
    }
    return kind == '%' ? block() : expression();
  }

  /** The first line end behind a block belongs to it (trim_blocks). */
  private int afterBlock(int end) {
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
  }

  private Outcome block() {
    int end = text.indexOf("%}", at + 2);
    if (end < 0) {
      return new Outcome.Failed(UNCLOSED + text);
    }
    String name = text.substring(at + 2, end).replace("-", "").strip();
    int close = name.equals("raw") ? text.indexOf("{% endraw %}", end) : -1;
    if (close < 0) {
      return new Outcome.Unknown("dmlint does not interpret '{% " + name + " %}'");
    }
    int from = afterBlock(end + 2);
    if (from < close) {
      nodes.add(new PyValue.Str(text.substring(from, close)));
    }
    at = afterBlock(close + "{% endraw %}".length());
    return new Outcome.Known(PyValue.Constant.NONE);
  }

  private Outcome expression() {
    int from = at + 2 + (at + 2 < text.length() && text.charAt(at + 2) == '-' ? 1 : 0);
    TemplateExpression expression = new TemplateExpression(text, from, templar);
    Outcome value = expression.evaluate();
    if (value instanceof Outcome.Known known) {
      nodes.add(known.value());
    }
    at = expression.end();
    cut = expression.cuts();
    return value;
  }

  /** One node keeps its type when it is a number; all else is text, which may be a literal. */
  private PyValue result(String lineEnds) {
    if (nodes.size() == 1 && lineEnds.isEmpty() && isVariableAlone()) {
      PyValue only = nodes.get(0);
      if (only instanceof PyValue.Int
          || only instanceof PyValue.Float
          || only instanceof PyValue.Complex
          || only instanceof PyValue.Bool
          || only == PyValue.Constant.NONE) {
        return only;
      }
    }
    StringBuilder joined = new StringBuilder();
    for (PyValue node : nodes) {
      joined.append(Templar.written(node));
    }
    String out = joined.toString();
    boolean literal =
        out.startsWith("{") || out.startsWith("[") || out.equals("True") || out.equals("False");
    PyValue value = literal ? PyLiteral.of(out).value() : new PyValue.Str(out);
    return value instanceof PyValue.Str ? new PyValue.Str(withLineEnds(out, lineEnds)) : value;
  }

  private static String withLineEnds(String out, String lineEnds) {
    int own = 0;
    while (own < out.length() && out.charAt(out.length() - 1 - own) == '\n') {
      own++;
    }
    return out + "\n".repeat(Math.max(0, lineEnds.length() - own));
  }

  private boolean isVariableAlone() {
    return text.startsWith("{{") && text.endsWith("}}") && text.indexOf('|') < 0;
  }
}
