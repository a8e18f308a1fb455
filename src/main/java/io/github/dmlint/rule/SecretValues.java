package io.github.dmlint.rule;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Values that are looked for in a text all at once: one pass over the text for each length, however
 * many values have it. A value counts where it is a word of its own.
 */
final class SecretValues {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** The numbers of the values by what they are; the longest has the lowest. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final List<String> values;

  /** For each length, the sums of the values that have it, in order. */
  private final Map<Integer, long[]> sums = new TreeMap<>();

  /**
   * @param values each once, none empty, the longest first
   */
  SecretValues(Collection<String> values) {
    this.values = List.copyOf(values);
    int from = 0;
    for (int i = 0; i < this.values.size(); i++) {
      numbers.put(this.values.get(i), i);
      int length = this.values.get(i).length();
      if (i + 1 == this.values.size() || this.values.get(i + 1).length() < length) {
        long[] same = new long[i + 1 - from];
        for (int j = 0; j < same.length; j++) {
          same[j] = sum(this.values.get(from + j), 0, length, 0);
        }
        Arrays.sort(same);
        sums.put(length, same);
        from = i + 1;
      }
    }
  }

  /** Takes the places of values, in the order of places for each value. */
  interface Sink {
    void at(int number, int start);
  }

  /** All values, the longest first. */
  List<String> all() {
    return values;
  }

  /** The numbers of the values that stand in the text. */
  BitSet in(String text) {
    BitSet found = new BitSet();
    places(text, 1, (number, start) -> found.set(number));
    return found;
  }

  /** Every place of a value that is not shorter than some length; places may overlap. */
  void places(String text, int shortest, Sink sink) {
    for (Map.Entry<Integer, long[]> entry : sums.entrySet()) {
      int length = entry.getKey();
      if (length > text.length()) {
        return;
      }
      if (length >= shortest) {
        places(text, length, entry.getValue(), sink);
      }
    }
  }

  private void places(String text, int length, long[] same, Sink sink) {
    long power = 1;
    for (int i = 1; i < length; i++) {
      power *= BASE;
    }
    long sum = sum(text, 0, length - 1, 0);
    for (int start = 0, end = length; end <= text.length(); start++, end++) {
      sum = sum(text, end - 1, end, sum);
      if (edge(text, start) && edge(text, end) && Arrays.binarySearch(same, sum) >= 0) {
        Integer number = numbers.get(text.substring(start, end));
        if (number != null) {
          sink.at(number, start);
        }
      }
      sum -= power * (text.charAt(start) + 1);
    }
  }

  /** The sum of characters, each before weighing more than the one after it, on top of another. */
  private static long sum(String text, int start, int end, long before) {
    long sum = before;
    for (int i = start; i < end; i++) {
      sum = sum * BASE + text.charAt(i) + 1;
    }
    return sum;
  }

  /** Whether no word goes on across this place. */
  static boolean edge(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWord(text.charAt(at - 1))
        || !isWord(text.charAt(at));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
