package io.github.dmlint.engine;

import io.github.dmlint.release.Change;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.KeyPlace;
import io.github.dmlint.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the step from one release to another means for a file.
 *
 * @param path how the file is named to people
 * @param written the keys that stand in the file, and the sections they are in, as {@link KeyPlace}
 *     writes paths, with the words that stand there in lower case
 * @param before whether the earlier release accepts it
 * @param after whether the later release accepts it
 * @param findings what the later release refuses or warns of, and the earlier one does not
 */
public record FileDiff(
    String path,
    FileKind kind,
    Map<String, Set<String>> written,
    boolean before,
    boolean after,
    List<Finding> findings) {
  public FileDiff {
    written = Map.copyOf(written);
    findings = List.copyOf(findings);
  }

  /**
   * Whether a change touches the file. A behaviour or a check never does by itself: what it means
   * for the file is among the findings.
   */
  public boolean touchedBy(Change change) {
    if (change instanceof Change.KeyGone gone) {
      return has(gone.place());
    } else if (change instanceof Change.KeyAdded added) {
      return has(added.place());
    } else if (change instanceof Change.TypeChanged type) {
      return has(type.place());
    } else if (change instanceof Change.KeyDeprecated deprecated) {
      return has(deprecated.place());
    } else if (change instanceof Change.DefaultChanged value) {
      return lacks(value.place());
    } else if (change instanceof Change.ValuesChanged values) {
      return values.keys().stream().anyMatch(place -> has(place, values.gone()));
    } else if (change instanceof Change.KindChanged other) {
      return other.kind() == kind;
    }
    return change instanceof Change.StrictnessChanged strictness && strictness.kind() == kind;
  }

  private boolean has(KeyPlace place) {
    return place.kind() == kind && written.containsKey(place.path());
  }

  /** Whether one of some words stands at a place, or in a list there. */
  private boolean has(KeyPlace place, List<String> words) {
    for (String path : new String[] {place.path(), place.path() + "[]"}) {
      for (String word : words) {
        boolean there = written.getOrDefault(path, Set.of()).contains(lower(word));
        if (there && place.kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a key is left out of a section that is there. */
  private boolean lacks(KeyPlace place) {
    boolean section = place.section().isEmpty() || written.containsKey(place.section());
    return place.kind() == kind && section && !written.containsKey(place.path());
  }
}
