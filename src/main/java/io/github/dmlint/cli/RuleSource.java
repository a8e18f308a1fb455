package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.Resolution;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.release.pack.RuleFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The rule sets and pages that a command works with: built in, or of {@code --rules DIR}. */
record RuleSource(RuleSets rules, RulePages pages) {
  static RuleSource of(ParseResult parsed, Session session) throws UsageFault {
    Optional<String> folder = Options.value(parsed, "--rules");
    if (folder.isEmpty()) {
      return new RuleSource(RuleSets.bundled(), RulePages.bundled());
    }
    Path path = session.folder().resolve(folder.get());
    RuleSets.Loading loading = RuleSets.load(path);
    if (loading instanceof RuleSets.Loaded loaded) {
      try {
        return new RuleSource(loaded.rules(), RulePages.load(path));
      } catch (RuleFault e) {
        throw new UsageFault("The rules in '%s' are at fault: %s.".formatted(path, e.getMessage()));
      }
    }
    RuleSets.Faulty faulty = (RuleSets.Faulty) loading;
    throw new UsageFault("The rules in '%s' are at fault: %s.".formatted(path, faulty.fault()));
  }

  /**
   * A release that was named.
   *
   * @param note what was assumed, for people; empty when nothing was
   */
  record Target(Release release, String note) {}

  /** The release that an option names. */
  Optional<Release> release(ParseResult parsed, String option) throws UsageFault {
    return target(parsed, option).map(Target::release);
  }

  /** The release that an option names, with what was assumed of it. */
  Optional<Target> target(ParseResult parsed, String option) throws UsageFault {
    Optional<String> name = Options.value(parsed, option);
    return name.isEmpty() ? Optional.empty() : Optional.of(target(name.get()));
  }

  /** The release of a name. */
  Release release(String name) throws UsageFault {
    return target(name).release();
  }

  /** The release of a name, with what was assumed of it. */
  Target target(String name) throws UsageFault {
    Resolution resolution = rules.resolve(name);
    if (resolution instanceof Resolution.Exact exact) {
      return new Target(exact.release(), "");
    }
    if (resolution instanceof Resolution.Assumed assumed) {
      String words = "'%s' is taken for DM '%s': %s.";
      return new Target(
          assumed.release(), words.formatted(name, assumed.release().name(), assumed.reason()));
    }
    if (resolution instanceof Resolution.Newer newer) {
      String words =
          "'%s' is newer than all releases that dmlint knows; judged by the newest, DM '%s'.";
      return new Target(newer.newest(), words.formatted(name, newer.newest().name()));
    }
    throw new UsageFault(unknown(name, ((Resolution.Unknown) resolution).near()));
  }

  private static String unknown(String name, List<Release> near) {
    List<String> names = new ArrayList<>();
    for (Release release : near) {
      names.add("'" + release.name() + "'");
    }
    String meant = names.isEmpty() ? "" : "; near ones are " + String.join(", ", names);
    return "'%s' is no release of DM that dmlint knows%s. 'dmlint releases' lists all."
        .formatted(name, meant);
  }
}
