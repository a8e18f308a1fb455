package io.github.dmlint.upgrade.plan;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import java.util.ArrayList;
import java.util.List;

/** A plan for machines. */
public final class PlanJson {
  private PlanJson() {}

  public static Json.Fields of(Plan plan) {
    return Json.object()
        .put("directory", plan.directory().toString())
        .put("from", plan.start().release().map(Object::toString).orElse(""))
        .put("fromSource", plan.start().source())
        .put("target", plan.target().toString())
        .put("jumps", plan.jumps())
        .put("hops", hops(plan))
        .put("preconditions", Json.texts(plan.preconditions()))
        .put("notes", notes(plan))
        .put("knownDefects", Json.texts(plan.defects()))
        .put("steps", steps(plan))
        .put("wayBack", Json.texts(plan.wayBack()))
        .put("cluster", cluster(plan))
        .put("problems", Json.texts(plan.deployment().problems()))
        .end();
  }

  private static Json hops(Plan plan) {
    List<Json> all = new ArrayList<>();
    for (Hop hop : plan.hops()) {
      all.add(
          Json.object().put("from", hop.from().toString()).put("to", hop.to().toString()).end());
    }
    return Json.of(all);
  }

  private static Json notes(Plan plan) {
    List<Json> all = new ArrayList<>();
    for (Notes notes : plan.notes()) {
      all.add(
          Json.object()
              .put("release", notes.release().toString())
              .put("changes", Json.texts(notes.changes()))
              .put("upgrade", Json.texts(notes.upgrade()))
              .end());
    }
    return Json.of(all);
  }

  private static Json steps(Plan plan) {
    List<Json> all = new ArrayList<>();
    for (PlannedStep step : plan.steps()) {
      all.add(
          Json.object()
              .put("title", step.title())
              .put("purpose", step.purpose())
              .put("commands", Json.texts(step.commands()))
              .put("changesHosts", step.changes())
              .end());
    }
    return Json.of(all);
  }

  private static Json cluster(Plan plan) {
    List<Json> all = new ArrayList<>();
    for (Member member : plan.deployment().members()) {
      all.add(
          Json.object()
              .put("component", member.component().program())
              .put("host", member.host())
              .put("address", member.address())
              .put("port", member.port())
              .put("version", version(plan, member))
              .end());
    }
    return Json.of(all);
  }

  static String version(Plan plan, Member member) {
    for (Running each : plan.running()) {
      if (each.member().equals(member)) {
        return each.running().map(Object::toString).orElse("");
      }
    }
    return "";
  }
}
