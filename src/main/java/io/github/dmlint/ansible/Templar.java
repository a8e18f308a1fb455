package io.github.dmlint.ansible;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts values into values as Ansible's templar does: strings with {@code {{ name }}} in them.
 * Names, literals, {@code default}, comments and {@code raw} are interpreted; of anything else it
 * says that it does not know. Source: ansible-core 2.14, template/__init__.py and template/vars.py.
 */
public final class Templar {
  private static final int DEEPEST = 50;

  /** Where names are looked up. */
  @FunctionalInterface
  public interface Scope {
    Optional<PyValue> find(String name);
  }

  private final Scope scope;
  private int depth;

  public Templar(Scope scope) {
    this.scope = scope;
  }

  /** What a template that names a variable gets for it. */
  public Outcome variable(String name) {
    Optional<PyValue> value = scope.find(name);
    if (value.isEmpty()) {
      return MagicVariables.isKnown(name)
          ? new Outcome.Unknown("'" + name + "' is set by Ansible when it runs")
          : new Outcome.Undefined("'" + name + "' is undefined");
    }
    Outcome made = of(value.get());
    return made instanceof Outcome.Failed failed
        ? new Outcome.Failed(
            "An unhandled exception occurred while templating '"
                + value.get().text()
                + "'. "
                + failed.reason())
        : made;
  }

  /**
   * What a template gets for a variable of another host: strings that name missing variables are
   * left as they are (vars/hostvars.py).
   */
  public Outcome hostVariable(String name) {
    Optional<PyValue> value = scope.find(name);
    if (value.isEmpty()) {
      return variable(name);
    }
    return lenient(value.get());
  }

  private Outcome lenient(PyValue value) {
    if (value instanceof PyValue.Items items && !items.type().equals("set")) {
      return all(items.elements(), this::lenient);
    }
    if (value instanceof PyValue.Dict dict) {
      return all(dict, this::lenient);
    }
    Outcome made = of(value);
    return made instanceof Outcome.Undefined ? new Outcome.Known(value) : made;
  }

  /** The value after templating, everywhere in lists and dictionaries. */
  public Outcome of(PyValue value) {
    if (value instanceof PyValue.Str string) {
      return isTemplate(string.value()) ? text(string.value()) : new Outcome.Known(value);
    }
    if (value instanceof PyValue.Items items && !items.type().equals("set")) {
      return all(items.elements(), this::of);
    }
    if (value instanceof PyValue.Dict dict) {
      return all(dict, this::of);
    }
    return value instanceof PyValue.Vault
        ? new Outcome.Unknown("the value is encrypted by ansible-vault")
        : new Outcome.Known(value);
  }

  private static Outcome all(PyValue.Dict dict, Function<PyValue, Outcome> each) {
    return all(dict.values(), each)
        .map(
            made ->
                new Outcome.Known(
                    new PyValue.Dict(dict.keys(), ((PyValue.Items) made).elements())));
  }

  /** A tuple becomes a list on the way. */
  private static Outcome all(List<PyValue> values, Function<PyValue, Outcome> each) {
    List<PyValue> made = new ArrayList<>(values.size());
    for (PyValue value : values) {
      Outcome outcome = each.apply(value);
      if (!(outcome instanceof Outcome.Known known)) {
        return outcome;
      }
      made.add(known.value());
    }
    return new Outcome.Known(new PyValue.Items("list", made));
  }

  /** Whether Ansible takes a string for a template. */
  public static boolean isTemplate(String text) {
    return text.contains("{{") || text.contains("{%") || text.contains("{#");
  }

  private Outcome text(String text) {
    if (depth >= DEEPEST) {
      return new Outcome.Failed("recursive loop detected in template string: " + text);
    }
    depth++;
    try {
      return new TemplateText(text, this).evaluate();
    } finally {
      depth--;
    }
  }

  /** What is true in a condition of a template. */
  public static boolean isTrue(PyValue value) {
    if (value instanceof PyValue.Unsafe unsafe) {
      return !unsafe.value().isEmpty();
    }
    if (value instanceof PyValue.Str string) {
      return !string.value().isEmpty();
    }
    if (value instanceof PyValue.Int number) {
      return number.value().signum() != 0;
    }
    if (value instanceof PyValue.Float number) {
      return number.value() != 0;
    }
    if (value instanceof PyValue.Complex number) {
      return number.real() != 0 || number.imaginary() != 0;
    }
    if (value instanceof PyValue.Bool bool) {
      return bool.value();
    }
    if (value instanceof PyValue.Bytes bytes) {
      return !bytes.value().isEmpty();
    }
    if (value instanceof PyValue.Items items) {
      return !items.elements().isEmpty();
    }
    return value instanceof PyValue.Dict dict
        ? !dict.keys().isEmpty()
        : value != PyValue.Constant.NONE;
  }

  /** What a template writes for a value: nothing for None, and bytes as the text that they are. */
  public static String written(PyValue value) {
    if (value == PyValue.Constant.NONE) {
      return "";
    }
    if (value instanceof PyValue.Bytes bytes) {
      byte[] raw = bytes.value().getBytes(StandardCharsets.ISO_8859_1);
      return new String(raw, StandardCharsets.UTF_8);
    }
    return value.text();
  }
}
