package io.github.dmlint.engine;

import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.SiblingRule;
import io.github.dmlint.rule.SiblingRule.Sibling;
import io.github.dmlint.rule.sibling.SiblingRules;
import io.github.dmlint.text.Source;
import io.github.dmlint.verdict.Judge;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a file and DM's other files in its folder say of each other. Files are known by their names;
 * each folder is read once for each kind that is asked for. Safe for threads.
 */
final class Siblings {
  /** A folder with more files of a kind holds no one cluster, and is not compared. */
  private static final int MOST = 64;

  private final LintSettings settings;
  private final Explainer explainer;
  private final SecretBook secrets;
  private final Map<Key, List<Sibling>> known = new ConcurrentHashMap<>();

  private record Key(Path folder, FileKind kind, Release release) {}

  Siblings(LintSettings settings, Explainer explainer, SecretBook secrets) {
    this.settings = settings;
    this.explainer = explainer;
    this.secrets = secrets;
  }

  /** The findings of a file that decoded. */
  List<Finding> findings(
      Source source, Path file, FileKind kind, Value.Struct root, Release release) {
    Path folder = file.getParent();
    boolean alone = release.table(FileKind.SOURCE).isEmpty();
    if (settings.isolated() || folder == null || alone) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (SiblingRule rule : SiblingRules.all()) {
      if (rule.kind() == kind) {
        Key key = new Key(folder, rule.others(), release);
        List<Sibling> others = new ArrayList<>(known.computeIfAbsent(key, this::read));
        others.removeIf(other -> other.source().path().equals(source.path()));
        if (!others.isEmpty()) {
          rule.check(new Sibling(source, root), others, explainer.into(findings, secrets));
        }
      }
    }
    return findings;
  }

  private List<Sibling> read(Key key) {
    List<Sibling> siblings = new ArrayList<>();
    for (Path file : files(key)) {
      Intake.Taken taken = Intake.read(file, settings.shown(file));
      Optional<Value.Struct> root =
          taken.problem().isPresent()
              ? Optional.empty()
              : Judge.judge(taken.source(), key.kind(), key.release()).root();
      if (root.isEmpty()) {
        // What is in it is not known, and so not what is missing.
        return List.of();
      }
      siblings.add(new Sibling(taken.source(), root.get()));
    }
    return List.copyOf(siblings);
  }

  private static List<Path> files(Key key) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(key.folder())) {
      for (Path file : stream) {
        Optional<Taking> taking = FileNames.taking(String.valueOf(file.getFileName()));
        boolean meant =
            taking.isPresent()
                && taking.get().use() == Taking.Use.WHOLE
                && taking.get().kind().equals(Optional.of(key.kind()));
        if (meant && Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.of();
    }
    files.sort(null);
    return files.size() > MOST ? List.of() : files;
  }
}
