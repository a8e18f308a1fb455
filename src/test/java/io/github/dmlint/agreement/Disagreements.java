package io.github.dmlint.agreement;

import io.github.dmlint.release.RuleSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints the first differences between dmlint and the real DM, with the files. Arguments: corpus
 * files, and {@code name=value} of {@code n} (how many), {@code kind}, {@code what}, {@code
 * release}, {@code id} (all taken as a part of the name), {@code origin} (a prefix) and {@code
 * table} ({@code true} prints the table too).
 */
public final class Disagreements {
  private Disagreements() {}

  public static void main(String[] args) {
    Map<String, String> options = new LinkedHashMap<>();
    List<Path> paths = new ArrayList<>();
    for (String arg : args) {
      int sign = arg.indexOf('=');
      if (sign > 0) {
        options.put(arg.substring(0, sign), arg.substring(sign + 1));
      } else {
        paths.add(Path.of(arg));
      }
    }
    RuleSets rules = RuleSets.bundled();
    long start = System.nanoTime();
    for (Path path : paths) {
      Corpus.Result result =
          new Corpus(path)
              .compare(
                  rules::release,
                  file ->
                      file.kind().id().contains(options.getOrDefault("kind", ""))
                          && file.id().contains(options.getOrDefault("id", ""))
                          && file.origin().startsWith(options.getOrDefault("origin", "")));
      if (options.containsKey("table")) {
        System.out.println(result.tally().table());
      }
      print(result, options);
      System.out.println(summary(path, result, System.nanoTime() - start));
    }
  }

  private static String summary(Path path, Corpus.Result result, long nanos) {
    return path.getFileName()
        + ": "
        + result.tally().checks()
        + " checks, "
        + nanos / 1_000_000
        + " ms, slowest file "
        + result.tally().slowestMillis()
        + " ms";
  }

  private static void print(Corpus.Result result, Map<String, String> options) {
    Map<String, List<Disagreement>> groups = new LinkedHashMap<>();
    result.disagreements().stream()
        .filter(d -> d.what().id().contains(options.getOrDefault("what", "")))
        .filter(d -> d.release().contains(options.getOrDefault("release", "")))
        .sorted(Comparator.comparing(d -> d.file().id()))
        .forEach(
            d ->
                groups
                    .computeIfAbsent(
                        d.file().id() + d.what() + d.real() + d.ours(), key -> new ArrayList<>())
                    .add(d));
    int left = Integer.parseInt(options.getOrDefault("n", "10"), 10);
    System.out.println(groups.size() + " differences, by file and answer");
    for (List<Disagreement> group : groups.values()) {
      if (left-- == 0) {
        break;
      }
      System.out.println(text(group));
    }
  }

  private static String text(List<Disagreement> group) {
    Disagreement first = group.get(0);
    CorpusCase file = first.file();
    StringBuilder out = new StringBuilder("\n=== ");
    out.append(file.id()).append(' ').append(first.what().id()).append(' ');
    out.append(file.kind().id()).append(' ').append(file.origin()).append("\n  at ");
    for (Disagreement each : group) {
      out.append(each.release()).append(' ');
    }
    out.append("\n  DM:     ").append(first.real()).append("\n  dmlint: ").append(first.ours());
    out.append("\n--- ");
    String content = file.source().text();
    out.append(content.length() > 3000 ? content.substring(0, 3000) + "..." : content);
    return out.append("\n---").toString();
  }
}
