package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.JunitReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The help of the program and of each command, as {@code HelpTest.*.approved.txt} beside this file
 * has it. A changed one is written to {@code HelpTest.*.received.txt}; to approve it, rename it.
 */
class HelpTest {
  @TempDir private Path folder;

  @Test
  void program() {
    approve(help("--help"));
  }

  @Test
  void commands() {
    StringBuilder all = new StringBuilder();
    for (String name : Commands.NAMES) {
      String help = help("help", name);
      assertEquals(help, help(name, "--help"), name);
      all.append("$ dmlint help ").append(name).append('\n').append(help).append('\n');
    }
    approve(all.toString());
  }

  private String help(String... args) {
    Runs.Run run = Runs.in(folder, args);
    assertEquals(new Runs.Run(0, run.out(), ""), run);
    return run.out();
  }

  private static void approve(String text) {
    Approvals.verify(text, new Options(new JunitReporter()));
  }
}
