package io.github.dmlint.rule;

import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Place;
import java.util.List;
import java.util.Optional;

/**
 * What belongs together: a DM-Ansible folder with its inventory and the programs in it.
 *
 * @param target the release that it is judged by
 * @param version the {@code dm_version} of its inventory
 * @param binaries programs of DM that were found or named
 */
public record Neighbourhood(
    Release target, RuleSets rules, Optional<Version> version, List<Binary> binaries) {
  public Neighbourhood {
    binaries = List.copyOf(binaries);
  }

  /**
   * The release that an inventory names.
   *
   * @param release what the name means; empty for a name that means none
   */
  public record Version(Place place, String value, Optional<Release> release) {}

  /**
   * A program of DM.
   *
   * @param place the file
   * @param component such as {@code dm-worker}
   * @param sign what told its release: a commit, or what it printed; empty when nothing was found
   * @param releases the releases that it may be of
   * @param replaced whether it is deployed, so that rolling_update.yml puts another in its place
   */
  public record Binary(
      Place place, String component, String sign, List<Release> releases, boolean replaced) {
    public Binary {
      releases = List.copyOf(releases);
    }

    /** Its release in words, such as {@code 'v1.0.3'}. */
    public String words() {
      StringBuilder words = new StringBuilder();
      for (Release release : releases) {
        words.append(words.length() == 0 ? "'" : " or '").append(release.name()).append('\'');
      }
      return words.toString();
    }
  }
}
