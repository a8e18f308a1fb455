package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.upgrade.deployed.Deployment;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.plan.Plan;
import io.github.dmlint.upgrade.plan.PlanPage;
import io.github.dmlint.upgrade.plan.PlanText;
import io.github.dmlint.upgrade.plan.Planner;
import io.github.dmlint.upgrade.plan.Start;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans: hops, notes, defects, commands, the way back. */
class PlanTest {
  private static final RuleSets RULES = RuleSets.bundled();

  private static Plan plan(String from, String to, ComponentKind... more) {
    Release target = RULES.release(to);
    List<Member> members = new java.util.ArrayList<>();
    members.add(new Member(ComponentKind.DM_WORKER, "w1", "10.0.0.2", 8262, "/d"));
    members.add(new Member(ComponentKind.DM_MASTER, "m", "10.0.0.1", 8261, "/d"));
    for (ComponentKind component : more) {
      members.add(new Member(component, "<x>", "10.0.0.1", 8280, "/d"));
    }
    Deployment deployment = new Deployment(members, "a & b", to, Set.of(), List.of());
    Start start = new Start(Optional.of(RULES.release(from)), "as given");
    return new Planner(RULES, target, Path.of("/tree"), deployment)
        .plan(start, List.of(), Optional.of(Path.of("/old")), List.of());
  }

  private static String text(Plan plan, boolean hops) {
    return String.join("\n", PlanText.lines(plan, hops));
  }

  @Test
  void jumpIsTheUnionOfItsHops() {
    Plan plan = plan("v1.0.0", "v1.0.3");
    assertTrue(plan.jumps());
    assertEquals(List.of("v1.0.1", "v1.0.2"), plan.passedOver());
    assertEquals(3, plan.notes().size());
    String text = text(plan, false);
    assertTrue(text.contains("--direct") && text.contains("Notes on v1.0.2"), text);
    assertTrue(text(plan, true).contains("Hop 2: v1.0.1 to v1.0.2"), text(plan, true));
  }

  @Test
  void singleStepNeedsNoDirect() {
    assertFalse(plan("v1.0.2", "v1.0.3").jumps());
  }

  @Test
  void releaseWithoutUpgradeEntryIsPassedInOneHop() {
    Plan plan = plan("v1.0.5", "v1.0.7");
    assertEquals(1, plan.hops().size());
    assertEquals(2, plan.notes().size(), "notes of both");
  }

  @Test
  void dmctlIsFedOrCommandedAsItsReleaseWants() {
    String text = text(plan("v1.0.2", "v1.0.3"), false);
    assertTrue(
        text.contains("echo 'query-status -w 10.0.0.2:8262' | ./dmctl/dmctl -master-addr"), text);
    assertTrue(text.contains("./dmctl/dmctl --master-addr 10.0.0.1:8261 start-task"), text);
  }

  @Test
  void defectsOfTheReleaseAreNamed() {
    String defects = String.join("\n", plan("v1.0.1", "v1.0.2").defects());
    assertTrue(defects.contains("rolling_update_monitor.yml of v1.0.2 always ends"), defects);
    assertTrue(defects.contains("needs 'server_id'"), defects);
    assertTrue(plan("v1.0.2", "v1.0.3").defects().isEmpty());
    Plan portal = plan("v1.0.0-rc.1-12-gaa39ff9", "v1.0.0", ComponentKind.DM_PORTAL);
    assertTrue(String.join("\n", portal.defects()).contains("dm_portal_servers"));
  }

  @Test
  void wayBackSaysFromWhereItIsNoSimpleReturn() {
    String back = String.join("\n", plan("v1.0.2", "v1.0.3").wayBack());
    assertTrue(back.contains("'/old'") && back.contains("backup_dir"), back);
    assertTrue(back.contains("no longer a simple return"), back);
  }

  @Test
  void pageStandsAloneAndEscapesWhatIsNotItsOwn() {
    String page = PlanPage.of(plan("v1.0.2", "v1.0.3", ComponentKind.DM_PORTAL), false);
    assertTrue(page.contains("a &amp; b") && page.contains("&lt;x&gt;"), page);
    assertFalse(page.contains("<x>"), page);
    assertFalse(page.contains("src=") || page.contains("href="), "needs nothing else");
    assertTrue(page.contains("v1.0.2 \u2192 v1.0.3"), page);
  }
}
