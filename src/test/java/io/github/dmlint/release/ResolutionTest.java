package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names, commits and printed versions stand for. */
class ResolutionTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static String resolved(String name) {
    return words(RULES.resolve(name));
  }

  private static String words(Resolution resolution) {
    if (resolution instanceof Resolution.Exact exact) {
      return exact.release().toString();
    }
    if (resolution instanceof Resolution.Assumed assumed) {
      return assumed.release() + ": " + assumed.reason();
    }
    if (resolution instanceof Resolution.Newer newer) {
      return "newer than " + newer.newest();
    }
    return "near " + ((Resolution.Unknown) resolution).near();
  }

  @Test
  void aKnownNameIsExact() {
    assertEquals("v1.0.3", resolved("v1.0.3"));
    assertEquals("v1.0.0-rc.1-12-gaa39ff9", resolved("v1.0.0-rc.1-12-gaa39ff9"));
    assertEquals("v6.5.10", resolved(" v6.5.10 "));
  }

  @Test
  void otherSpellingsAreAssumed() {
    assertEquals("v1.0.3: the name is 'v1.0.3'", resolved("1.0.3"));
    assertEquals("v1.0.3: the name is 'v1.0.3'", resolved("V1.0.03"));
    assertEquals("v26.3.3: it is the newest release known here", resolved("latest"));
  }

  @Test
  void whatBinariesPrintIsTheirRelease() {
    assertEquals(
        "v1.0.0: that is what the binaries of 'v1.0.0' print", resolved("v1.0.0-10-geb2889c9"));
    assertEquals(
        "v1.0.4: that is what the binaries of 'v1.0.4' print", resolved("v1.0.4-1-gd681c67"));
    assertEquals(List.of("v1.0.4"), names(RULES.printing("v1.0.4-1-gd681c67").stream().toList()));
    assertEquals(List.of("v2.0.3"), names(RULES.printing("v2.0.3").stream().toList()));
    assertTrue(RULES.printing("v1.0.0").isEmpty());
  }

  @Test
  void commitsGoBeforeTags() {
    assertEquals(
        "v1.0.3: commit '41426af6' is that of 'v1.0.3'", resolved("v1.0.2-7-g41426af6-dev"));
    assertEquals(
        List.of("v1.0.0"), names(RULES.withCommit("eb2889c9dcfbff6653be9c8720a32998b4627db9")));
    assertEquals(List.of("v1.0.4"), names(RULES.withCommit("d681c67")));
    assertEquals(List.of("v1.0.4"), names(RULES.withCommit("6C108AB4")));
    assertEquals(List.of("v5.3.2", "v5.3.3"), names(RULES.withCommit("01dc212e8360")));
    assertTrue(RULES.withCommit("eb2889").isEmpty());
  }

  @Test
  void buildsNearAReleaseAreTakenForIt() {
    assertEquals(
        "v1.0.2: it is 3 commits after 'v1.0.2', it was built from changed sources",
        resolved("v1.0.2-3-gabcdef1-dirty"));
    assertEquals(
        "v1.0.4: it is a fix of v1.0.4 with the same configuration", resolved("v1.0.4-hotfix"));
    assertEquals(
        "v1.0.5: 'hotfix' is a build of 'v1.0.5' that is not known here",
        resolved("v1.0.5-hotfix"));
    assertEquals("v2.0.0: it comes before 'v2.0.0'", resolved("v2.0.0-rc.2"));
    assertEquals(
        "v1.0.0-rc.1: it is a development build of December 2018, from before the first release",
        resolved("v1.0.0-133-g2f9fe82"));
  }

  @Test
  void newerThanAllIsNoMistake() {
    assertEquals("newer than v26.3.3", resolved("v26.3.4"));
    assertEquals("newer than v26.3.3", resolved("v27.0.0-alpha"));
  }

  @Test
  void aDmVersionIsOfAReleaseThatDmAnsibleDeploys() {
    assertEquals(
        "v1.0.7: it is the newest release known here", words(RULES.resolveDmVersion("latest")));
    assertEquals("newer than v1.0.7", words(RULES.resolveDmVersion("v1.0.8")));
    assertEquals("v2.0.0", words(RULES.resolveDmVersion("v2.0.0")));
  }

  @Test
  void anUnknownNameListsNearOnes() {
    assertEquals("near [v1.0.7, v1.0.6, v1.0.5, v1.0.4]", resolved("v1.0.8"));
    assertEquals("near [v2.0.7, v2.0.6, v2.0.5, v2.0.4]", resolved("2.0"));
    assertEquals("near [v2.0.7, v2.0.6, v2.0.5, v2.0.4]", resolved("v2.0.x"));
    assertEquals("near []", resolved("production"));
    assertEquals("near []", resolved(""));
  }

  @Test
  void namesAreOrderedAsTheReleasesFollow() {
    List<ReleaseName> sorted = new ArrayList<>();
    for (String name :
        List.of(
            "v1.0.0-rc.1",
            "v1.0.0-rc.1-12-gaa39ff9",
            "v1.0.0",
            "v1.0.0-10-geb2889c9",
            "v1.0.1",
            "v1.0.4",
            "v1.0.4-hotfix",
            "v1.0.5",
            "v2.0.0-beta",
            "v2.0.0",
            "v6.5.9",
            "v6.5.10",
            "v26.3.0",
            "latest")) {
      sorted.add(new ReleaseName(name));
    }
    List<ReleaseName> shuffled = new ArrayList<>(sorted);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);
    assertEquals(sorted, shuffled);
    List<ReleaseName> known = new ArrayList<>();
    RULES.releases().forEach(release -> known.add(release.name()));
    List<ReleaseName> again = new ArrayList<>(known);
    Collections.sort(again);
    assertEquals(known, again);
  }

  @Test
  void whatHoldsForLaterReleasesIsHandedOn() {
    ReleaseFacts facts = RULES.release("v1.0.4").facts();
    assertEquals("2020-03-13", facts.date());
    assertEquals(List.of("dmctl", "dm-master", "dm-worker"), facts.together());
    assertEquals(3, facts.needs().size());
    assertEquals(
        List.of(), RULES.release("v2.0.3").facts().needs(), "the steps of 1.0 end with it");
    assertEquals("go1.13", facts.go().orElseThrow());
    assertEquals(2, facts.commits().size());
  }

  private static List<String> names(List<Release> releases) {
    return releases.stream().map(Release::toString).toList();
  }
}
