package io.github.dmlint.cli;

import io.github.dmlint.ansible.Inventory;
import io.github.dmlint.cluster.GroupVars;
import io.github.dmlint.cluster.RenderedFile;
import io.github.dmlint.cluster.Renderer;
import io.github.dmlint.cluster.Templates;
import io.github.dmlint.cluster.Variables;
import io.github.dmlint.engine.GroupVarsFolder;
import io.github.dmlint.engine.NamedRelease;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A DM-Ansible directory, or an inventory alone.
 *
 * @param file the inventory
 * @param shown how the directory was named
 */
record AnsibleFolder(Path file, String shown, Source inventory) {
  /** What the templates write. */
  record Rendered(List<RenderedFile> files, List<String> notes) {}

  static AnsibleFolder of(String argument, Session session) throws IOException, UsageFault {
    Path path = session.folder().resolve(argument).normalize();
    boolean folder = Files.isDirectory(path);
    Path file = folder ? path.resolve("inventory.ini") : path;
    if (!Files.isRegularFile(file)) {
      throw new UsageFault("There is no inventory '" + file + "'.");
    }
    String name = folder ? argument.replaceAll("/+$", "") + "/inventory.ini" : argument;
    Source source = Source.of(name.replace('\\', '/'), Files.readAllBytes(file));
    return new AnsibleFolder(file, folder ? argument : ".", source);
  }

  /** The release that is asked for, else that of {@code dm_version}. */
  Release release(Optional<Release> asked, RuleSets rules) throws UsageFault {
    Release release = asked.isPresent() ? asked.get() : named(rules);
    if (!release.has("dm-ansible")) {
      throw new UsageFault("DM '" + release + "' has no DM-Ansible; it is deployed by TiUP.");
    }
    return release;
  }

  private Release named(RuleSets rules) throws UsageFault {
    return NamedRelease.of(inventory)
        .flatMap(version -> version.release(rules))
        .orElseThrow(
            () ->
                new UsageFault(
                    "The inventory names no release of DM as dm_version; name --target."));
  }

  Rendered render(Release release, RuleSets rules) {
    List<String> notes = new ArrayList<>();
    Inventory read = Inventory.read(inventory);
    read.error()
        .ifPresent(
            error ->
                notes.add(
                    error.text(inventory.path()) + "; Ansible goes on with what stands before"));
    GroupVars vars =
        GroupVarsFolder.beside(file, Path::toString, release)
            .orElseGet(() -> GroupVars.known(release));
    Variables variables = new Variables(read, vars, release);
    Templates templates = Templates.of(release);
    for (FileKind kind : RenderCommand.KINDS) {
      templates = withFound(templates, kind, release, rules, notes);
    }
    return new Rendered(new Renderer(read, variables, templates).all(), notes);
  }

  /** The template that stands in the directory counts, where it is that of a release. */
  private Templates withFound(
      Templates own, FileKind kind, Release release, RuleSets rules, List<String> notes) {
    Path path = file.resolveSibling(Templates.path(kind));
    if (!Files.isRegularFile(path)) {
      return own;
    }
    Source template;
    try {
      template = Source.of(Templates.path(kind), Files.readAllBytes(path));
    } catch (IOException e) {
      notes.add(
          "'" + Templates.path(kind) + "' cannot be read; that of DM '" + release + "' counts");
      return own;
    }
    if (Templates.isOwn(template, kind, release)) {
      return own;
    }
    Optional<Release> other = Templates.origin(template, kind, rules.releases());
    String words = "'" + template.path() + "' is not the template of DM '" + release + "'";
    notes.add(
        other
            .map(origin -> words + " but has the lines of that of DM '" + origin + "', and counts")
            .orElse(
                words
                    + " nor of any other release; what it writes is not known, and that of DM '"
                    + release
                    + "' is shown"));
    return other.map(origin -> own.with(kind, Templates.of(origin).of(kind))).orElse(own);
  }

  /** The files that may be a dm-worker.toml, by name. */
  List<Source> configurations() throws IOException {
    Path conf = file.resolveSibling("conf");
    List<Source> found = new ArrayList<>();
    if (Files.isDirectory(conf)) {
      try (Stream<Path> files = Files.list(conf)) {
        for (Path path : (Iterable<Path>) files.sorted()::iterator) {
          String name = path.getFileName().toString();
          if (name.contains("dm-worker") && name.endsWith(".toml") && Files.isRegularFile(path)) {
            found.add(Source.of("conf/" + name, Files.readAllBytes(path)));
          }
        }
      }
    }
    return found;
  }
}
