package io.github.dmlint.cli;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code dmlint train}: the run that the launcher records to make an archive of loaded classes. It
 * does what a commit hook does, over small samples of each kind of file, and prints nothing.
 * Hidden: no list of commands names it.
 */
final class TrainCommand implements Command {
  static final String NAME = "train";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public CommandSpec spec() {
    return Options.spec();
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    try (Scratch scratch = Scratch.open()) {
      for (Map.Entry<String, String> sample : TrainSamples.FILES.entrySet()) {
        Path file = scratch.path().resolve(sample.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, sample.getValue());
      }
      Program program = new Program(silent(session, scratch.path()));
      String old = lastOfDmAnsible();
      program.run("check", "--target", old, "--fail-on", "warning", ".");
      program.run("check", "--format", "concise", ".");
      program.run("check", "--color", "always", "conf/orders.task.yaml");
      program.run("check", "--isolated", "conf/clean.task.yaml", "conf/dm-worker1.toml");
      program.run("check", "--isolated", "--target", old, "conf/small.task.yaml");
    }
    return ExitCode.CLEAN;
  }

  /** The samples are files of a cluster that DM-Ansible deploys. */
  private static String lastOfDmAnsible() {
    String name = "";
    for (Release release : RuleSets.bundled().releases()) {
      name = release.has("dm-ansible") ? release.name().text() : name;
    }
    return name;
  }

  private static Session silent(Session session, Path folder) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Session(
        InputStream.nullInputStream(),
        nowhere,
        nowhere,
        folder,
        session.environment(),
        false,
        session.processors());
  }
}
