package io.github.dmlint.upgrade;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.deployed.Member;
import io.github.dmlint.upgrade.deployed.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Component, host and version before and after.
 *
 * @param before by component and host
 */
record VersionTable(Map<String, String> before, List<Running> after) {
  private static final String UNKNOWN = "unknown";
  private static final String DOWN = "does not answer";

  List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Component", "Host", "Before", "Now"));
    for (Running each : after) {
      Member member = each.member();
      rows.add(
          List.of(
              member.component().role(),
              member.host(),
              was(member),
              each.running().map(Object::toString).orElse(DOWN)));
    }
    return TextTable.lines(rows);
  }

  private String was(Member member) {
    String version = before.getOrDefault(key(member), "");
    return version.isEmpty() ? UNKNOWN : version;
  }

  static String key(Member member) {
    return member.component().role() + " " + member.host();
  }

  Json json() {
    List<Json> rows = new ArrayList<>();
    for (Running each : after) {
      rows.add(
          Json.object()
              .put("component", each.member().component().role())
              .put("host", each.member().host())
              .put("before", before.getOrDefault(key(each.member()), ""))
              .put("after", each.running().map(Object::toString).orElse(""))
              .end());
    }
    return Json.of(rows);
  }
}
