package io.github.dmlint.report;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.ReleaseDiff;
import io.github.dmlint.release.ReleaseFacts;
import io.github.dmlint.release.RuleSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What is known of a release, for people. */
public final class ReleaseText {
  private static final int WIDTH = 12;

  private final RuleSets rules;
  private final Appendable out;

  public ReleaseText(RuleSets rules, Appendable out) {
    this.rules = rules;
    this.out = out;
  }

  public void write(Release release) throws IOException {
    ReleaseFacts facts = release.facts();
    Optional<Release> previous = rules.previous(release);
    out.append("DM '%s'\n".formatted(release));
    line("date", facts.date());
    String after = previous.map(other -> ", after '" + other + "'").orElse("");
    line("branch", facts.branch() + after);
    line("commits", String.join(", ", facts.commits()));
    line("prints", facts.prints().map(name -> "'" + name + "' as Release Version").orElse(""));
    line("built", facts.built().map(time -> time + " UTC").orElse(""));
    line("go", facts.go().orElse(""));
    line("decoders", decoders(release));
    line("files", files(release));
    line("rules", same(release));
    items("Changes:", facts.changes());
    items("Before an upgrade to it:", facts.needs());
    items("Moving to it:", facts.upgrade());
    if (!facts.together().isEmpty()) {
      out.append("  To be moved together: ").append(String.join(", ", facts.together()));
      out.append('\n');
    }
    if (previous.isPresent()) {
      changes(diff(previous.get(), release));
    }
  }

  private ReleaseDiff diff(Release before, Release after) {
    return rules.diff(before, after, EnumSet.allOf(FileKind.class));
  }

  private void changes(ReleaseDiff diff) throws IOException {
    if (!diff.changes().isEmpty()) {
      out.append("  Since '%s':\n".formatted(diff.before()));
      new DiffText(diff, out).list();
    }
  }

  private static String decoders(Release release) {
    return "BurntSushi/toml %s, yaml.v2 %s"
        .formatted(release.decoder(FileKind.Format.TOML), release.decoder(FileKind.Format.YAML));
  }

  private static String files(Release release) {
    List<String> kinds = new ArrayList<>();
    for (FileKind kind : FileKind.values()) {
      release
          .table(kind)
          .ifPresent(table -> kinds.add(kind.id() + (table.strict() ? " (strict)" : "")));
    }
    return String.join(", ", kinds);
  }

  /** Since when, on its branch, files are judged as they are at a release. */
  private String same(Release release) {
    Release first = release;
    for (Optional<Release> at = rules.previous(first); at.isPresent(); ) {
      boolean equal = decoders(at.get()).equals(decoders(release));
      if (!equal || !diff(at.get(), first).changes().isEmpty()) {
        break;
      }
      first = at.get();
      at = rules.previous(first);
    }
    return first.equals(release) ? "new" : "those of '" + first + "'";
  }

  private void line(String head, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append("  ").append(head).append(" ".repeat(WIDTH - head.length())).append(text);
      out.append('\n');
    }
  }

  private void items(String head, List<String> items) throws IOException {
    if (!items.isEmpty()) {
      out.append("  ").append(head).append('\n');
      for (String item : items) {
        out.append("    - ").append(item).append('\n');
      }
    }
  }
}
