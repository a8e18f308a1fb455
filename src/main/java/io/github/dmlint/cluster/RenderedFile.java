package io.github.dmlint.cluster;

import io.github.dmlint.release.FileKind;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A file that DM-Ansible writes for a host.
 *
 * @param host the host's name in the inventory; {@code localhost} for dmctl
 * @param source the text, whose spans lead back to the variables; empty where Ansible fails or
 *     dmlint cannot know
 * @param failure Ansible's reason where it fails
 * @param cause where the variable stands that fails or is not known, or the host that lacks it
 * @param filled what variables gave, in the order of the text
 */
public record RenderedFile(
    FileKind kind,
    String name,
    String host,
    Optional<Source> source,
    Optional<String> failure,
    Optional<Place> cause,
    List<Filled> filled) {
  public RenderedFile {
    filled = List.copyOf(filled);
  }

  /** A part of the text that a variable gave. */
  public record Filled(Span span, String variable) {}

  /** Whether only Ansible can tell what it writes. */
  public boolean isUnknown() {
    return source.isEmpty() && failure.isEmpty();
  }
}
