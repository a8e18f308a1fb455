package io.github.dmlint.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint doctor}: what dmlint works with on this machine. */
final class DoctorCommand implements Command {
  @Override
  public String name() {
    return "doctor";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Shows what dmlint works with here: JVM, cache, terminal, Ansible, rule sets.");
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws UsageFault {
    RuleSource source = RuleSource.of(parsed, session);
    boolean colours = Terminal.colours(Options.value(parsed, "--color"), session);
    line(session, "dmlint", Version.text());
    line(
        session,
        "JVM",
        System.getProperty("java.runtime.version", "") + " in " + System.getProperty("java.home"));
    line(session, "start", start(System.getProperty("dmlint.archive", "")));
    line(
        session,
        "terminal",
        (session.terminal() ? "yes" : "no") + ", colours " + (colours ? "on" : "off"));
    line(
        session,
        "ansible-playbook",
        found("ansible-playbook", session)
            .map(Path::toString)
            .orElse("not on the PATH; only 'dmlint apply' needs it"));
    line(
        session,
        "rule sets",
        source.rules().releases().size()
            + " releases, the newest "
            + source.rules().newest().name()
            + "; "
            + source.pages().all().size()
            + " rules");
    return ExitCode.CLEAN;
  }

  private static void line(Session session, String topic, String text) {
    session.out().printf("%-17s %s%n", topic, text);
  }

  private static String start(String archive) {
    return archive.isEmpty()
        ? "plain; bin/dmlint makes an archive of classes where the cache can be written"
        : "with the archive " + archive;
  }

  private static Optional<Path> found(String program, Session session) {
    for (String folder : session.variable("PATH").split(File.pathSeparator, -1)) {
      Path path = session.folder().resolve(folder).resolve(program);
      if (!folder.isEmpty() && Files.isExecutable(path)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
