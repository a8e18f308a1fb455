package io.github.dmlint.upgrade.plan;

import io.github.dmlint.release.Release;
import java.util.ArrayList;
import java.util.List;

/** A plan as text for people. */
public final class PlanText {
  static final String BACKWARDS =
      "The target is older than what runs: this is a way back, not an upgrade.";

  private final List<String> lines = new ArrayList<>();

  private PlanText() {}

  /**
   * @param hops whether each documented step is shown by itself
   */
  public static List<String> lines(Plan plan, boolean hops) {
    PlanText text = new PlanText();
    text.head(plan);
    text.list("Preconditions", plan.preconditions());
    if (hops) {
      text.hops(plan);
    } else {
      plan.notes().forEach(text::notes);
    }
    text.list("Known defects", plan.defects());
    text.steps(plan);
    text.list("The way back", plan.wayBack());
    return List.copyOf(text.lines);
  }

  private void head(Plan plan) {
    lines.add(headline(plan));
    for (String problem : plan.deployment().problems()) {
      lines.add("  The cluster is not known in full: " + problem);
    }
    if (plan.jumps()) {
      lines.add(jump(plan));
    }
    if (plan.backwards()) {
      lines.add(BACKWARDS);
    }
    lines.add("");
  }

  static String headline(Plan plan) {
    String from = plan.start().release().map(Release::toString).orElse("an unknown release");
    return "Upgrade from " + from + " (" + plan.start().source() + ") to " + plan.target() + ".";
  }

  static String jump(Plan plan) {
    return "It passes over "
        + String.join(", ", plan.passedOver())
        + ". The documents describe each step by itself; this plan is the union of their notes and "
        + "preconditions. 'dmlint apply' wants --direct for it; --hops shows the steps one by one, "
        + "each of which needs the DM-Ansible directory of its own release.";
  }

  private void list(String title, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add(title);
      entries.forEach(entry -> lines.add("  - " + entry));
      lines.add("");
    }
  }

  private void notes(Notes notes) {
    lines.add("Notes on " + notes.release());
    if (notes.changes().isEmpty() && notes.upgrade().isEmpty()) {
      lines.add("  - Nothing is known to change.");
    }
    notes.changes().forEach(change -> lines.add("  - " + change));
    notes.upgrade().forEach(change -> lines.add("  ! " + change));
    lines.add("");
  }

  private void hops(Plan plan) {
    int number = 0;
    for (Hop hop : plan.hops()) {
      number++;
      lines.add(
          "Hop "
              + number
              + ": "
              + hop.from()
              + " to "
              + hop.to()
              + ", in the DM-Ansible directory of "
              + hop.to());
      lines.add("  $ dmlint apply DM-ANSIBLE-" + hop.to() + " --target " + hop.to());
      lines.add("");
      hop.passed().forEach(release -> notes(Notes.of(release)));
    }
  }

  private void steps(Plan plan) {
    lines.add("Steps, in " + plan.directory());
    int number = 0;
    for (PlannedStep step : plan.steps()) {
      number++;
      lines.add("  " + number + ". " + step.title() + ": " + step.purpose());
      step.commands().forEach(command -> lines.add("     $ " + command));
    }
    lines.add("");
  }
}
