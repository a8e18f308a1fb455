package io.github.dmlint.agreement;

import io.github.dmlint.release.FileKind;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of agreement by kind and release. */
final class Tally {
  /** A row of the table. */
  record Row(FileKind kind, String release) {}

  private static final class Counts {
    long checks;
    long agreed;
    long falseErrors;
    long missedErrors;
    long crashes;
    long codes;
    long codesAgreed;
    long keys;
    long keysAgreed;
  }

  private final Map<Row, Counts> rows = new TreeMap<>(rowOrder());
  private long files;
  private long checks;
  private long slowest;

  private static Comparator<Row> rowOrder() {
    return Comparator.comparing(Row::kind).thenComparing(Row::release, Tally::compareNames);
  }

  /** Orders release names by their numbers, so that v6.5.10 comes after v6.5.4. */
  private static int compareNames(String a, String b) {
    String[] left = a.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    String[] right = b.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      boolean numbers =
          Character.isDigit(left[i].charAt(0)) && Character.isDigit(right[i].charAt(0));
      int order =
          numbers
              ? Long.compare(Long.parseLong(left[i], 10), Long.parseLong(right[i], 10))
              : left[i].compareTo(right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private Counts row(FileKind kind, String release) {
    return rows.computeIfAbsent(new Row(kind, release), row -> new Counts());
  }

  void checked(FileKind kind, String release) {
    row(kind, release).checks++;
    checks++;
  }

  void agreed(FileKind kind, String release) {
    row(kind, release).agreed++;
  }

  void code(FileKind kind, String release, boolean same) {
    Counts row = row(kind, release);
    row.codes++;
    row.codesAgreed += same ? 1 : 0;
  }

  void keys(FileKind kind, String release, boolean same) {
    Counts row = row(kind, release);
    row.keys++;
    row.keysAgreed += same ? 1 : 0;
  }

  void differed(FileKind kind, String release, Disagreement.What what) {
    Counts row = row(kind, release);
    switch (what) {
      case FALSE_ERROR -> row.falseErrors++;
      case MISSED_ERROR -> row.missedErrors++;
      case CRASH, SLOW -> row.crashes++;
      case CODE, KEYS -> {}
    }
  }

  void time(long nanos) {
    files++;
    slowest = Math.max(slowest, nanos);
  }

  void add(Tally other) {
    other.rows.forEach(
        (row, counts) -> {
          Counts sum = row(row.kind(), row.release());
          sum.checks += counts.checks;
          sum.agreed += counts.agreed;
          sum.falseErrors += counts.falseErrors;
          sum.missedErrors += counts.missedErrors;
          sum.crashes += counts.crashes;
          sum.codes += counts.codes;
          sum.codesAgreed += counts.codesAgreed;
          sum.keys += counts.keys;
          sum.keysAgreed += counts.keysAgreed;
        });
    files += other.files;
    checks += other.checks;
    slowest = Math.max(slowest, other.slowest);
  }

  long files() {
    return files;
  }

  long checks() {
    return checks;
  }

  /** The slowest file, over all its releases, in milliseconds. */
  long slowestMillis() {
    return slowest / 1_000_000;
  }

  /** The share of refused files whose first code is DM's, from 0 to 1. */
  double codeAgreement() {
    long all = rows.values().stream().mapToLong(row -> row.codes).sum();
    long same = rows.values().stream().mapToLong(row -> row.codesAgreed).sum();
    return all == 0 ? 1 : (double) same / all;
  }

  /** The table as Markdown. */
  String table() {
    StringBuilder out = new StringBuilder();
    out.append("| kind | release | files | agreeing | false errors | missed errors | crashes");
    out.append(" | first code | unknown keys |\n");
    out.append("|---|---|---:|---:|---:|---:|---:|---:|---:|\n");
    rows.forEach(
        (row, counts) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %s | %d | %d | %d | %s | %s |\n",
                    row.kind().id(),
                    row.release(),
                    counts.checks,
                    percent(counts.agreed, counts.checks),
                    counts.falseErrors,
                    counts.missedErrors,
                    counts.crashes,
                    percent(counts.codesAgreed, counts.codes),
                    percent(counts.keysAgreed, counts.keys))));
    return out.toString();
  }

  /** Rounded down, so that 100 means all. */
  private static String percent(long part, long all) {
    if (all == 0) {
      return "-";
    }
    long hundredths = part * 10_000 / all;
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
