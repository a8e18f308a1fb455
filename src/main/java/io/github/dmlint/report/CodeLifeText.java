package io.github.dmlint.report;

import io.github.dmlint.release.CodeLife;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.ReleaseRange;
import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import java.io.IOException;
import java.util.stream.Collectors;

/** What an error code of DM means, for people. */
public final class CodeLifeText {
  private CodeLifeText() {}

  /**
   * @param pages the rules, of which those are named that tell the problem
   */
  public static void write(int code, CodeLife life, RulePages pages, Appendable out)
      throws IOException {
    String kinds =
        life.kinds().isEmpty()
            ? ""
            : life.kinds().stream().map(FileKind::id).collect(Collectors.joining(", ", " (", ")"));
    out.append("DM's code %d in %s%s\n".formatted(code, ReleaseRange.words(life.known()), kinds));
    out.append("  ").append(life.about()).append('\n');
    for (RulePage page : pages.explaining(life.problem())) {
      out.append("  dmlint explain %s: %s\n".formatted(page.code(), page.title()));
    }
  }
}
