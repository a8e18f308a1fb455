package io.github.dmlint.ansible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Python's {@code ast.literal_eval} as Ansible's INI plugin uses it: what is no literal stays text.
 * Numbers and their signs, strings and their concatenation, tuples, lists, sets and dictionaries.
 * Source: ansible-core 2.14, lib/ansible/plugins/inventory/ini.py; Python 3.11, ast.py.
 */
public final class PyLiteral {
  private static final int MAX_DEPTH = 100;

  /**
   * What a text became.
   *
   * @param value the value; of a refused text, the text
   * @param refused Python's error, which ends the reading of the inventory: a list, set or
   *     dictionary as a key or in a set
   */
  public record Result(PyValue value, Optional<String> refused) {}

  /** An expression that may still turn out to be no literal; evaluated after parsing. */
  private sealed interface Tree {}

  private record Leaf(PyValue value) implements Tree {}

  /** A name: Python parses it, and finds that it is no literal when its turn comes. */
  private record Name() implements Tree {}

  private record Sequence(String type, List<Tree> elements) implements Tree {}

  private record Mapping(List<Tree> keys, List<Tree> values) implements Tree {}

  private record Signed(boolean minus, Tree operand) implements Tree {}

  private record Sum(boolean minus, Tree left, Tree right) implements Tree {}

  private final PyTokens tokens;

  private PyLiteral(String text) {
    tokens = new PyTokens(text);
  }

  /** Reads the text of a variable. */
  public static Result of(String text) {
    if (mayBeLiteral(text)) {
      Tree tree = new PyLiteral(text).parse();
      if (tree != null) {
        try {
          PyValue value = evaluate(tree);
          if (value != null) {
            return new Result(asText(value), Optional.empty());
          }
        } catch (Unhashable e) {
          return new Result(new PyValue.Str(text), Optional.of(e.problem));
        }
      }
    }
    return new Result(new PyValue.Str(text), Optional.empty());
  }

  /** Most values are plain words, which no literal begins like. */
  private static boolean mayBeLiteral(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == text.length() || text.indexOf('\0') >= 0) {
      return false;
    }
    char c = text.charAt(at);
    return c <= '9' || c == '[' || c == '{' || c == '\\' || "TFNsuUrRbBf\f".indexOf(c) >= 0;
  }

  private static PyValue asText(PyValue value) {
    return value instanceof PyValue.Bytes bytes
        ? new PyValue.Str(PyText.utf8(bytes.value()))
        : value;
  }

  private @Nullable Tree parse() {
    Tree tree = tuple(0);
    return tree != null && tokens.atEnd() ? tree : null;
  }

  /** An expression, or several with commas between them: a tuple without parentheses. */
  private @Nullable Tree tuple(int depth) {
    Tree first = sum(depth);
    if (first == null || !tokens.take(',')) {
      return first;
    }
    List<Tree> elements = new ArrayList<>(List.of(first));
    while (!tokens.atEnd() && !tokens.sees(')')) {
      Tree next = sum(depth);
      if (next == null) {
        return null;
      }
      elements.add(next);
      if (!tokens.take(',')) {
        break;
      }
    }
    return new Sequence("tuple", elements);
  }

  private @Nullable Tree sum(int depth) {
    Tree left = signed(depth);
    while (left != null && (tokens.sees('+') || tokens.sees('-'))) {
      boolean minus = tokens.next() == '-';
      Tree right = signed(depth);
      left = right == null ? null : new Sum(minus, left, right);
    }
    return left;
  }

  private @Nullable Tree signed(int depth) {
    if (depth > MAX_DEPTH) {
      return null;
    }
    if (tokens.sees('+') || tokens.sees('-')) {
      boolean minus = tokens.next() == '-';
      Tree operand = signed(depth + 1);
      return operand == null ? null : new Signed(minus, operand);
    }
    return atom(depth);
  }

  private @Nullable Tree atom(int depth) {
    if (tokens.take('(')) {
      if (tokens.take(')')) {
        return new Sequence("tuple", List.of());
      }
      Tree inner = tuple(depth + 1);
      return inner != null && tokens.take(')') ? inner : null;
    }
    if (tokens.take('[')) {
      List<Tree> elements = elements(']', depth, new ArrayList<>());
      return elements == null ? null : new Sequence("list", elements);
    }
    if (tokens.take('{')) {
      return braces(depth);
    }
    PyValue value = tokens.value();
    if (value != null) {
      return new Leaf(value);
    }
    if (tokens.takeEmptySet()) {
      return new Sequence("set", List.of());
    }
    return tokens.takeName() ? new Name() : null;
  }

  private @Nullable List<Tree> elements(char close, int depth, List<Tree> elements) {
    while (!tokens.take(close)) {
      Tree element = sum(depth + 1);
      if (element == null) {
        return null;
      }
      elements.add(element);
      if (!tokens.take(',')) {
        return tokens.take(close) ? elements : null;
      }
    }
    return elements;
  }

  private @Nullable Tree braces(int depth) {
    List<Tree> keys = new ArrayList<>();
    List<Tree> values = new ArrayList<>();
    while (!tokens.take('}')) {
      Tree key = sum(depth + 1);
      if (key == null) {
        return null;
      }
      if (keys.isEmpty() && !tokens.sees(':')) {
        return set(key, depth);
      }
      Tree value = tokens.take(':') ? sum(depth + 1) : null;
      if (value == null) {
        return null;
      }
      keys.add(key);
      values.add(value);
      if (!tokens.take(',')) {
        return tokens.take('}') ? new Mapping(keys, values) : null;
      }
    }
    return new Mapping(keys, values);
  }

  private @Nullable Tree set(Tree first, int depth) {
    List<Tree> elements = new ArrayList<>(List.of(first));
    if (!tokens.take(',')) {
      return tokens.take('}') ? new Sequence("set", elements) : null;
    }
    List<Tree> all = elements('}', depth, elements);
    return all == null ? null : new Sequence("set", all);
  }

  /** The value; null when the expression is no literal. */
  private static @Nullable PyValue evaluate(Tree tree) throws Unhashable {
    if (tree instanceof Leaf leaf) {
      return leaf.value();
    }
    if (tree instanceof Sequence sequence) {
      return sequence(sequence);
    }
    if (tree instanceof Mapping mapping) {
      return mapping(mapping);
    }
    return number(tree);
  }

  private static @Nullable PyValue number(Tree tree) {
    if (tree instanceof Sum sum) {
      PyValue left = number(sum.left());
      PyValue right = sum.right() instanceof Leaf leaf ? leaf.value() : null;
      boolean whole = left instanceof PyValue.Int || left instanceof PyValue.Float;
      if (left != null && whole && right instanceof PyValue.Complex imaginary) {
        return PyNumbers.add(left, imaginary, sum.minus());
      }
      return null;
    }
    if (tree instanceof Signed signed) {
      return signed.operand() instanceof Leaf leaf
          ? PyNumbers.signed(leaf.value(), signed.minus())
          : null;
    }
    return tree instanceof Leaf leaf && PyNumbers.isNumber(leaf.value()) ? leaf.value() : null;
  }

  private static @Nullable PyValue sequence(Sequence sequence) throws Unhashable {
    List<PyValue> elements = new ArrayList<>();
    for (Tree element : sequence.elements()) {
      PyValue value = evaluate(element);
      if (value == null) {
        return null;
      }
      if (sequence.type().equals("set")) {
        hash(value);
        if (indexOf(elements, value) >= 0) {
          continue;
        }
      }
      elements.add(value);
    }
    return new PyValue.Items(sequence.type(), elements);
  }

  private static @Nullable PyValue mapping(Mapping mapping) throws Unhashable {
    List<PyValue> keys = new ArrayList<>();
    List<PyValue> values = new ArrayList<>();
    for (int i = 0; i < mapping.keys().size(); i++) {
      PyValue key = evaluate(mapping.keys().get(i));
      PyValue value = key == null ? null : evaluate(mapping.values().get(i));
      if (key == null || value == null) {
        return null;
      }
      hash(key);
      int at = indexOf(keys, key);
      if (at >= 0) {
        values.set(at, value);
      } else {
        keys.add(key);
        values.add(value);
      }
    }
    return new PyValue.Dict(keys, values);
  }

  private static int indexOf(List<PyValue> values, PyValue value) {
    for (int i = 0; i < values.size(); i++) {
      if (PyNumbers.equal(values.get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  private static void hash(PyValue value) throws Unhashable {
    if (value instanceof PyValue.Dict
        || (value instanceof PyValue.Items items && !items.type().equals("tuple"))) {
      throw new Unhashable(value.type());
    }
    if (value instanceof PyValue.Items tuple) {
      for (PyValue element : tuple.elements()) {
        hash(element);
      }
    }
  }

  /** Python's TypeError, which Ansible does not catch. */
  private static final class Unhashable extends Exception {
    private static final long serialVersionUID = 1;
    private final String problem;

    Unhashable(String type) {
      super(type, null, false, false);
      problem = "unhashable type: '" + type + "'";
    }
  }
}
