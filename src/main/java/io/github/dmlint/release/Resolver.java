package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the release that a name, a commit or a printed version stands for. */
final class Resolver {
  private static final int NEAR = 4;
  private static final int SHORTEST_HASH = 7;

  private final RuleSets rules;
  private final Pack pack;
  private final Release newest;

  Resolver(RuleSets rules, Pack pack, Release newest) {
    this.rules = rules;
    this.pack = pack;
    this.newest = newest;
  }

  Resolution resolve(String name) {
    String text = name.strip();
    Optional<Release> exact = rules.find(text);
    if (exact.isPresent()) {
      return new Resolution.Exact(exact.get());
    }
    if (text.equalsIgnoreCase("latest")) {
      return new Resolution.Assumed(newest, "it is the newest release known here");
    }
    Optional<Release> printing = printing(text);
    if (printing.isPresent()) {
      return new Resolution.Assumed(
          printing.get(), "that is what the binaries of '" + printing.get() + "' print");
    }
    Optional<Resolution> known = build(text).or(() -> commit(text));
    return known.orElseGet(() -> byParts(text));
  }

  private Optional<Resolution> build(String name) {
    for (int i = 0; i < pack.count(Pack.BUILDS); i++) {
      Pack.Cursor cursor = pack.at(Pack.BUILDS, i);
      if (cursor.text().equalsIgnoreCase(name)) {
        Release like = rules.releases().get(cursor.number());
        return Optional.of(new Resolution.Assumed(like, "it is " + cursor.text()));
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> commit(String text) {
    Optional<ReleaseParts> parts = ReleaseParts.parse(text);
    String hash = parts.map(ReleaseParts::commit).orElse(text);
    List<Release> found = withCommit(hash);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Resolution.Assumed(
                found.get(0), "commit '" + hash + "' is that of '" + found.get(0) + "'"));
  }

  private Resolution byParts(String text) {
    Optional<ReleaseParts> parsed = ReleaseParts.parse(text);
    if (parsed.isEmpty()) {
      return new Resolution.Unknown(near(text));
    }
    ReleaseParts parts = parsed.get();
    Optional<Release> release = rules.find(parts.tag()).or(() -> rules.find(parts.release()));
    if (release.isPresent()) {
      return new Resolution.Assumed(release.get(), reason(parts, release.get().name().text()));
    }
    boolean newer =
        Comparator.comparingInt(ReleaseParts::major)
                .thenComparingInt(ReleaseParts::minor)
                .thenComparingInt(ReleaseParts::patch)
                .compare(parts, newest.name().parts().orElseThrow())
            > 0;
    return newer ? new Resolution.Newer(newest) : new Resolution.Unknown(near(parts));
  }

  private static String reason(ReleaseParts parts, String release) {
    List<String> reasons = new ArrayList<>();
    if (!parts.stage().isEmpty() && !release.equals(parts.tag())) {
      reasons.add("it comes before '" + release + "'");
    }
    if (!parts.suffix().isEmpty()) {
      reasons.add(
          "'" + parts.suffix() + "' is a build of '" + release + "' that is not known here");
    }
    if (parts.ahead() > 0) {
      String commits = parts.ahead() == 1 ? " commit after '" : " commits after '";
      reasons.add("it is " + parts.ahead() + commits + parts.tag() + "'");
    }
    if (parts.dirty()) {
      reasons.add("it was built from changed sources");
    }
    return reasons.isEmpty() ? "the name is '" + release + "'" : String.join(", ", reasons);
  }

  /** Releases of near numbers. */
  private List<Release> near(ReleaseParts parts) {
    List<Release> sorted = new ArrayList<>(rules.releases());
    sorted.sort(
        Comparator.comparingLong(
            release -> release.name().parts().map(other -> distance(parts, other)).orElse(0L)));
    return sorted.subList(0, Math.min(NEAR, sorted.size()));
  }

  private static long distance(ReleaseParts one, ReleaseParts other) {
    return 1_000_000L * Math.abs(one.major() - other.major())
        + 1_000L * Math.abs(one.minor() - other.minor())
        + Math.abs(one.patch() - other.patch());
  }

  /** Releases whose names begin so, the last ones first; else those spelled nearly so. */
  private List<Release> near(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String prefix = lower.startsWith("v") ? lower : "v" + lower;
    List<Release> found = new ArrayList<>();
    for (Release release : rules.releases()) {
      String name = release.name().text();
      if (prefix.length() > 1
          && (name + ".")
              .startsWith(
                  prefix.endsWith(".x")
                      ? prefix.substring(0, prefix.length() - 1)
                      : prefix + ".")) {
        found.add(0, release);
      }
    }
    if (found.isEmpty()) {
      List<String> names = new ArrayList<>();
      rules.releases().forEach(release -> names.add(release.name().text()));
      for (String name : Spelling.near(prefix, names)) {
        rules.find(name).ifPresent(found::add);
      }
    }
    return found.subList(0, Math.min(NEAR, found.size()));
  }

  List<Release> withCommit(String hash) {
    String lower = hash.toLowerCase(Locale.ROOT);
    List<Release> found = new ArrayList<>();
    if (lower.length() < SHORTEST_HASH) {
      return found;
    }
    for (Release release : rules.releases()) {
      if (begins(release.facts().commits(), lower)) {
        found.add(release);
      }
    }
    for (int i = 0; i < pack.count(Pack.BUILDS); i++) {
      Pack.Cursor cursor = pack.at(Pack.BUILDS, i);
      cursor.text();
      Release like = rules.releases().get(cursor.number());
      cursor.text();
      if (begins(cursor.texts(), lower) && !found.contains(like)) {
        found.add(like);
      }
    }
    return found;
  }

  private static boolean begins(List<String> commits, String hash) {
    for (String commit : commits) {
      if (commit.startsWith(hash)) {
        return true;
      }
    }
    return false;
  }

  Optional<Release> printing(String version) {
    for (Release release : rules.releases()) {
      Optional<String> prints = release.facts().prints();
      if (version.equals(prints.orElse(release.name().text()))) {
        return Optional.of(release);
      }
    }
    return Optional.empty();
  }
}
