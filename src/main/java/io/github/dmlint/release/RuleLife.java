package io.github.dmlint.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The releases that a rule holds for: those that have one of its kinds of file and one of the
 * problems that it puts into words, within what the head of its page says of {@code since}, {@code
 * until} and {@code needs}.
 */
public record RuleLife(RuleSets rules) {
  private static final String ANSIBLE = "dm-ansible";

  /** Whether the rule can speak at a release. */
  public boolean holds(RulePage page, Release release) {
    return within(page, release)
        && (page.explains().isEmpty() || page.explains().stream().anyMatch(release::reports));
  }

  private boolean within(RulePage page, Release release) {
    Optional<Release> since = rules.find(page.since());
    Optional<Release> until = rules.find(page.until());
    return since.map(first -> first.compareTo(release) <= 0).orElse(true)
        && until.map(last -> last.compareTo(release) >= 0).orElse(true)
        && (page.needs().isEmpty() || release.has(page.needs()))
        && page.kinds().stream().anyMatch(kind -> has(release, kind));
  }

  private static boolean has(Release release, String kind) {
    for (FileKind known : FileKind.values()) {
      if (known.id().equals(kind)) {
        return known == FileKind.INVENTORY
            ? release.has(ANSIBLE)
            : release.table(known).isPresent();
      }
    }
    return false;
  }

  /** The releases in words, such as {@code v1.0.3 and later}; {@code all} for all. */
  public String words(RulePage page) {
    return words(release -> holds(page, release));
  }

  /** The problems that not all releases of the rule have, with those that have them. */
  public Map<String, String> narrower(RulePage page) {
    String all = words(page);
    Map<String, String> narrower = new LinkedHashMap<>();
    for (String problem : page.explains()) {
      String words = words(release -> within(page, release) && release.reports(problem));
      if (!words.equals(all)) {
        narrower.put(problem, words);
      }
    }
    return narrower;
  }

  private String words(Predicate<Release> holds) {
    List<Release> releases = new ArrayList<>(rules.releases());
    boolean[] marked = new boolean[releases.size()];
    boolean all = true;
    for (int i = 0; i < marked.length; i++) {
      marked[i] = holds.test(releases.get(i));
      all &= marked[i];
    }
    return all ? "all" : ReleaseRange.words(ReleaseRange.of(releases, marked));
  }
}
