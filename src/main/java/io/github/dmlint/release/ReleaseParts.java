package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a name as a tag or {@code git describe --tags --dirty=-dev} writes it: {@code
 * v1.0.0-rc.1-12-gaa39ff9} is 12 commits after the candidate {@code rc.1} of 1.0.0, at the commit
 * {@code aa39ff9}.
 *
 * @param stage what comes before the release itself, such as {@code rc.1}; else empty
 * @param suffix what comes after it, such as {@code hotfix-2}; else empty
 * @param ahead the number of commits after the tag
 * @param commit the beginning of the commit's hash; empty without one
 * @param dirty whether it was built with changes that no commit has
 */
public record ReleaseParts(
    int major,
    int minor,
    int patch,
    String stage,
    String suffix,
    int ahead,
    String commit,
    boolean dirty)
    implements Comparable<ReleaseParts> {
  private static final Comparator<ReleaseParts> ORDER =
      Comparator.comparingInt(ReleaseParts::major)
          .thenComparingInt(ReleaseParts::minor)
          .thenComparingInt(ReleaseParts::patch)
          .thenComparing(parts -> parts.stage.isEmpty())
          .thenComparing(ReleaseParts::stage)
          .thenComparing(ReleaseParts::suffix)
          .thenComparingInt(ReleaseParts::ahead);

  private static final List<String> STAGES = List.of("alpha", "beta", "rc", "pre", "nightly");

  /** The parts of a name, with or without {@code v}; empty unless it begins with three numbers. */
  static Optional<ReleaseParts> parse(String name) {
    String rest = name.strip();
    if (rest.startsWith("v") || rest.startsWith("V")) {
      rest = rest.substring(1);
    }
    int[] numbers = new int[3];
    int at = 0;
    for (int i = 0; i < 3; i++) {
      int start = at;
      while (at < rest.length() && digit(rest.charAt(at)) && at - start < 6) {
        numbers[i] = 10 * numbers[i] + rest.charAt(at++) - '0';
      }
      boolean dot = at < rest.length() && rest.charAt(at) == '.';
      if (at == start || i < 2 && !dot) {
        return Optional.empty();
      }
      at += i < 2 ? 1 : 0;
    }
    if (at < rest.length() && rest.charAt(at) != '-') {
      return Optional.empty();
    }
    return Optional.of(tail(numbers, rest.substring(Math.min(at + 1, rest.length()))));
  }

  private static ReleaseParts tail(int[] numbers, String tail) {
    List<String> words = new ArrayList<>(tail.isEmpty() ? List.of() : List.of(tail.split("-", -1)));
    boolean dirty = false;
    while (!words.isEmpty() && (last(words).equals("dirty") || last(words).equals("dev"))) {
      words.remove(words.size() - 1);
      dirty = true;
    }
    int ahead = 0;
    String commit = "";
    int size = words.size();
    if (size > 1 && hash(last(words)) && count(words.get(size - 2))) {
      commit = last(words).substring(1).toLowerCase(Locale.ROOT);
      ahead = Integer.parseInt(words.get(size - 2));
      words = words.subList(0, size - 2);
    }
    String rest = String.join("-", words);
    boolean before = false;
    for (String stage : STAGES) {
      before |= rest.startsWith(stage);
    }
    String none = "";
    return new ReleaseParts(
        numbers[0],
        numbers[1],
        numbers[2],
        before ? rest : none,
        before ? none : rest,
        ahead,
        commit,
        dirty);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean count(String word) {
    boolean digits = !word.isEmpty() && word.length() < 8;
    for (int i = 0; i < word.length(); i++) {
      digits &= digit(word.charAt(i));
    }
    return digits;
  }

  /** Whether a word is g and the beginning of a hash. */
  private static boolean hash(String word) {
    boolean hex = word.startsWith("g") && word.length() >= 5 && word.length() <= 41;
    for (int i = 1; i < word.length(); i++) {
      hex &= Character.digit(word.charAt(i), 16) >= 0;
    }
    return hex;
  }

  /** The tag it counts from, such as {@code v1.0.0-rc.1}. */
  public String tag() {
    String tail = stage.isEmpty() ? suffix : stage;
    return release() + (tail.isEmpty() ? "" : "-" + tail);
  }

  /** The release it belongs to, such as {@code v1.0.0}. */
  public String release() {
    return "v" + major + "." + minor + "." + patch;
  }

  @Override
  public int compareTo(ReleaseParts other) {
    return ORDER.compare(this, other);
  }
}
