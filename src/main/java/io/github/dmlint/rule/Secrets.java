package io.github.dmlint.rule;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.KeySpec;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The secret values of a file. Whatever leaves the program in words or frames goes through here:
 * the values that stand under secret keys, and every other place where the same value stands.
 */
public final class Secrets {
  /** What is shown instead, whatever the length. */
  public static final String MASK = "********";

  /** A shorter value is too common to be looked for outside of its own place. */
  private static final int SHORTEST = 4;

  private final List<Span> spans;
  private final SecretValues values;

  private Secrets(List<Span> spans, SecretValues values) {
    this.spans = spans;
    this.values = values;
  }

  /** The secrets of a file by the look of its text. */
  public static Secrets of(Source source) {
    return of(source, List.of());
  }

  /** The secrets of a file that was decoded. */
  public static Secrets of(Source source, Value.Struct root) {
    List<String> decoded = new ArrayList<>();
    collect(root, decoded);
    return of(source, decoded);
  }

  private static Secrets of(Source source, List<String> decoded) {
    String text = source.text();
    TreeSet<String> values = new TreeSet<>(Secrets::longerFirst);
    List<Span> spans = new ArrayList<>(SecretScan.of(text));
    for (Span span : spans) {
      values.add(unquoted(source.text(span)));
    }
    values.addAll(decoded);
    values.removeIf(value -> value.isBlank());
    SecretValues all = new SecretValues(values);
    int[] free = new int[all.all().size()];
    all.places(
        text,
        SHORTEST,
        (number, start) -> {
          if (start >= free[number]) {
            free[number] = start + all.all().get(number).length();
            spans.add(new Span(start, free[number]));
          }
        });
    spans.sort(Comparator.naturalOrder());
    return new Secrets(merged(spans), all);
  }

  private static int longerFirst(String one, String other) {
    int order = Integer.compare(other.length(), one.length());
    return order == 0 ? one.compareTo(other) : order;
  }

  private static void collect(Value value, List<String> out) {
    if (value instanceof Value.Struct struct) {
      for (KeySpec key : struct.type().keys()) {
        Value field = struct.fields().get(key.name());
        if (field instanceof Value.Text text && (key.secret() || SecretName.is(key.name()))) {
          out.add(text.value());
        } else if (field != null) {
          collect(field, out);
        }
      }
    } else if (value instanceof Value.Items items) {
      items.elements().forEach(element -> collect(element, out));
    } else if (value instanceof Value.Table table) {
      for (Map.Entry<String, Value> entry : table.entries().entrySet()) {
        if (entry.getValue() instanceof Value.Text text && SecretName.is(entry.getKey())) {
          out.add(text.value());
        } else {
          collect(entry.getValue(), out);
        }
      }
    }
  }

  private static String unquoted(String raw) {
    String text = raw.strip();
    for (String quote : new String[] {"\"\"\"", "'''", "\"", "'"}) {
      if (text.length() >= 2 * quote.length() && text.startsWith(quote) && text.endsWith(quote)) {
        return text.substring(quote.length(), text.length() - quote.length());
      }
    }
    return text;
  }

  private static List<Span> merged(List<Span> sorted) {
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).end() >= span.start()) {
        merged.set(last, merged.get(last).to(span));
      } else {
        merged.add(span);
      }
    }
    return List.copyOf(merged);
  }

  /** The next place of a value that is a word of its own; short ones are not looked for. */
  private static int find(String text, String value, int from) {
    if (value.length() < SHORTEST) {
      return -1;
    }
    int at = text.indexOf(value, from);
    while (at >= 0
        && !(SecretValues.edge(text, at) && SecretValues.edge(text, at + value.length()))) {
      at = text.indexOf(value, at + 1);
    }
    return at;
  }

  /** What must not be shown of the text, in order and apart from each other. */
  public List<Span> spans() {
    return spans;
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** Words without the secret values. */
  public String hide(String words) {
    String hidden = words;
    BitSet inside = values.in(words);
    for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
      String value = values.all().get(i);
      hidden = hidden.replace("'" + value + "'", "'" + MASK + "'");
      for (int at = find(hidden, value, 0); at >= 0; at = find(hidden, value, at + MASK.length())) {
        hidden = hidden.substring(0, at) + MASK + hidden.substring(at + value.length());
      }
    }
    return hidden;
  }

  /** A part of the file's text without the secret values. */
  public String hide(Source source, Span part) {
    StringBuilder out = new StringBuilder();
    int at = part.start();
    for (int i = after(at); i < spans.size() && spans.get(i).start() < part.end(); i++) {
      Span span = spans.get(i);
      out.append(source.text(), at, Math.max(at, span.start())).append(MASK);
      at = Math.min(span.end(), part.end());
    }
    return out.append(source.text(), at, part.end()).toString();
  }

  /** The number of the first span that ends behind an offset. */
  private int after(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
