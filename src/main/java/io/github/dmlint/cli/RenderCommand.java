package io.github.dmlint.cli;

import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.report.RenderedText;
import io.github.dmlint.rule.Secrets;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dmlint render}: the files that DM-Ansible writes on the hosts. */
final class RenderCommand implements Command {
  @Override
  public String name() {
    return "render";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.spec();
    spec.usageMessage()
        .description(
            "Shows what DM-Ansible writes on the hosts: dm-worker.toml of each dm-worker,"
                + " dm-master.toml and dmctl.toml.");
    spec.addPositional(Options.arguments("DIR", "1", "A DM-Ansible directory, or an inventory."));
    spec.addOption(
        Options.value(
            "--target", "RELEASE", "The release (default: dm_version of the inventory)."));
    spec.addOption(
        Options.value(
            "--out",
            "OUT",
            "Write each file as OUT/HOST/FILE; that of dmctl under" + " localhost."));
    spec.addOption(
        Options.flag(
            "--diff", "Show what changes and what is lost in each dm-worker.toml of DIR/conf."));
    spec.addOption(Options.flag("--show-secrets", "Do not mask passwords."));
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Session session) throws IOException, UsageFault {
    RuleSource rules = RuleSource.of(parsed, session);
    AnsibleFolder folder = AnsibleFolder.of(Options.arguments(parsed).get(0), session);
    Release release = folder.release(rules.release(parsed, "--target"), rules.rules());
    AnsibleFolder.Rendered rendered = folder.render(release, rules.rules());
    rendered.notes().forEach(session.err()::println);
    boolean show = Options.given(parsed, "--show-secrets");
    RenderedText masked = new RenderedText(Secrets.of(folder.inventory()));
    Optional<Path> out = Options.value(parsed, "--out").map(session.folder()::resolve);
    int failed = 0;
    boolean unknown = false;
    for (RenderedFile file : rendered.files()) {
      if (file.source().isEmpty()) {
        session.err().println(failure(file));
        failed++;
        unknown |= file.isUnknown();
        continue;
      }
      String text = show ? file.source().get().text() : masked.masked(file);
      if (out.isPresent()) {
        write(out.get(), file, text, show);
      } else if (!Options.given(parsed, "--diff")) {
        session.out().print("### " + file.host() + ": " + file.name() + "\n" + text + "\n");
      }
    }
    if (Options.given(parsed, "--diff")) {
      new RenderDiff(session.out(), show).print(folder.configurations(), rendered.files(), masked);
    }
    session.out().flush();
    return ExitCode.of(false, unknown, failed > 0);
  }

  private static String failure(RenderedFile file) {
    String what = "'" + file.host() + "': " + file.name() + ": ";
    String where = file.cause().map(RenderCommand::words).orElse("");
    return file.failure()
        .map(reason -> what + "Ansible fails: " + Secrets.of(source(file)).hide(reason) + where)
        .orElse(what + "only Ansible can tell what it writes" + where);
  }

  private static Source source(RenderedFile file) {
    return file.cause().map(Place::source).orElse(Source.of("", ""));
  }

  private static String words(Place place) {
    return " (%s:%d:%d)".formatted(place.source().path(), place.line(), place.column());
  }

  private static void write(Path out, RenderedFile file, String text, boolean secret)
      throws IOException, UsageFault {
    String host = file.host();
    boolean outside =
        host.equals(".")
            || host.equals("..")
            || host.chars().anyMatch(c -> "/\\\0".indexOf(c) >= 0);
    if (outside) {
      throw new UsageFault("The host '" + host + "' gives no folder; --out cannot hold it.");
    }
    Path folder = Files.createDirectories(out.resolve(host));
    Path path = folder.resolve(file.name());
    if (secret) {
      OwnerOnly.create(path);
    }
    Files.writeString(path, text);
  }

  /** The kinds of file that DM-Ansible writes. */
  static final FileKind[] KINDS = {FileKind.DM_WORKER, FileKind.DM_MASTER, FileKind.DMCTL};
}
