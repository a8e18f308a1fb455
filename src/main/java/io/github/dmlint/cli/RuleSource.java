package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
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

  /** The release that an option names. */
  Optional<Release> release(ParseResult parsed, String option) throws UsageFault {
    Optional<String> name = Options.value(parsed, option);
    return name.isEmpty() ? Optional.empty() : Optional.of(release(name.get()));
  }

  Release release(String name) throws UsageFault {
    Optional<Release> found = rules.find(name).or(() -> rules.find("v" + name));
    if (found.isPresent()) {
      return found.get();
    }
    List<String> names = new ArrayList<>();
    for (Release release : rules.releases()) {
      names.add(release.name().text());
    }
    String near = Near.of(name, names);
    throw new UsageFault(
        "'%s' is no release of DM that dmlint knows%s; 'dmlint releases' lists all."
            .formatted(name, near.isEmpty() ? "" : ", did you mean '" + near + "'?"));
  }
}
