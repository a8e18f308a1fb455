package io.github.dmlint.engine;

import io.github.dmlint.rule.Neighbourhood.Binary;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The programs of DM in a DM-Ansible folder and where the command line says. */
final class Binaries {
  private static final List<String> PROGRAMS = List.of("dm-master", "dm-worker", "dmctl");
  private static final String FETCHED = "resources/bin";

  /** Where rolling_update.yml puts the dmctl of {@code resources/bin}. */
  private static final String DEPLOYED = "dmctl";

  private final LintSettings settings;

  Binaries(LintSettings settings) {
    this.settings = settings;
  }

  List<Binary> of(Path folder) {
    List<Path> files = new ArrayList<>();
    Path deployed = folder.resolve(DEPLOYED);
    add(folder.resolve(FETCHED), files);
    add(deployed, files);
    for (Path named : settings.binaries()) {
      if (Files.isRegularFile(named)) {
        files.add(named);
      } else {
        add(named, files);
      }
    }
    if (files.isEmpty()) {
      return List.of();
    }
    BinaryScan scan = new BinaryScan(settings.rules());
    BinaryAsk ask = new BinaryAsk(settings.rules());
    List<Binary> binaries = new ArrayList<>();
    for (Path file : files) {
      BinaryScan.Found found = BinaryScan.Found.NOTHING;
      try {
        found = scan.scan(file);
        if (found.releases().isEmpty() && settings.runBinaries()) {
          found = ask.ask(file);
        }
      } catch (IOException e) {
        // It stays one of which nothing is known.
        found = BinaryScan.Found.NOTHING;
      }
      Place place = Place.file(Source.of(settings.shown(file), ""));
      String component = String.valueOf(file.getFileName());
      binaries.add(
          new Binary(
              place, component, sign(found), found.releases(), deployed.equals(file.getParent())));
    }
    return binaries;
  }

  private static String sign(BinaryScan.Found found) {
    boolean commit = found.sign().length() > 20 && found.sign().indexOf('.') < 0;
    return commit ? "commit " + found.sign().substring(0, 8) : found.sign();
  }

  private static void add(Path folder, List<Path> out) {
    for (String program : PROGRAMS) {
      Path file = folder.resolve(program);
      if (Files.isRegularFile(file)) {
        out.add(file);
      }
    }
  }
}
