package io.github.dmlint.rule;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.util.Optional;

/**
 * What a problem is a problem of.
 *
 * @param kind what the file was taken for; empty when it could not be told
 * @param release the release that the file is judged by
 */
public record Subject(Source source, Optional<FileKind> kind, Release release, RuleSets rules) {
  /** How people call the kind of file: {@code dm-worker.toml}, {@code the task}. */
  public String fileName() {
    return kind.map(
            known ->
                switch (known) {
                  case TASK -> "a task";
                  case SOURCE -> "a source file";
                  case DM_MASTER -> "dm-master.toml";
                  case DM_WORKER -> "dm-worker.toml";
                  case DMCTL -> "dmctl.toml";
                  case INVENTORY -> "an inventory";
                })
        .orElse("this file");
  }

  /** What of DM meets a refusal, and how. */
  public String consequence() {
    return kind.map(
            known ->
                switch (known) {
                  case TASK -> "check-task and start-task refuse it";
                  case SOURCE -> "operate-source refuses it";
                  case DM_MASTER -> "dm-master does not start";
                  case DM_WORKER -> "dm-worker does not start";
                  case DMCTL -> "dmctl does not start";
                  case INVENTORY -> "Ansible does not read it as it is meant";
                })
        .orElse("the file is not checked");
  }

  /** The release in quotes, as messages name it. */
  public String dm() {
    return "DM '" + release.name() + "'";
  }
}
