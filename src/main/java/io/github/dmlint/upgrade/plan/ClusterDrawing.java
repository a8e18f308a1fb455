package io.github.dmlint.upgrade.plan;

import io.github.dmlint.cluster.ComponentKind;
import io.github.dmlint.upgrade.deployed.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cluster as a drawing in SVG: a box for each host, in it a box for each process with its
 * version before and after, and a line from dm-master to each worker.
 */
final class ClusterDrawing {
  private static final int WIDTH = 290;
  private static final int GAP = 44;
  private static final int HEAD = 30;
  private static final int ROW = 54;
  private static final int COLUMNS = 3;

  private final Plan plan;
  private final StringBuilder boxes = new StringBuilder();
  private final Map<Member, int[]> places = new LinkedHashMap<>();

  private ClusterDrawing(Plan plan) {
    this.plan = plan;
  }

  static String svg(Plan plan) {
    return new ClusterDrawing(plan).draw();
  }

  private String draw() {
    Map<String, List<Member>> hosts = new LinkedHashMap<>();
    // dm-master first, so that its lines go out from the first box.
    for (ComponentKind component : ComponentKind.values()) {
      for (Member member : plan.deployment().of(component)) {
        hosts.computeIfAbsent(member.address(), address -> new ArrayList<>()).add(member);
      }
    }
    int column = 0;
    int top = 1;
    int tallest = 0;
    for (Map.Entry<String, List<Member>> host : hosts.entrySet()) {
      if (column == COLUMNS) {
        column = 0;
        top += tallest + GAP;
        tallest = 0;
      }
      host(host.getKey(), host.getValue(), 1 + column * (WIDTH + GAP), top);
      tallest = Math.max(tallest, height(host.getValue()));
      column++;
    }
    int width = 2 + Math.min(COLUMNS, Math.max(1, hosts.size())) * (WIDTH + GAP);
    return "<svg class=\"cluster\" role=\"img\" aria-label=\"The cluster by hosts\" viewBox=\"0 0 "
        + width
        + " "
        + (top + tallest + 1)
        + "\" style=\"max-width:"
        + width
        + "px\">"
        // Below the boxes, so that none crosses a name.
        + lines()
        + boxes
        + "</svg>";
  }

  private static int height(List<Member> members) {
    return HEAD + members.size() * ROW + 8;
  }

  private void host(String address, List<Member> members, int left, int top) {
    rect("host", left, top, WIDTH, height(members));
    text("address", left + 12, top + 20, address);
    int y = top + HEAD;
    for (Member member : members) {
      String kind = member.component().monitoring() ? "monitor" : "dm";
      rect("process " + kind, left + 10, y, WIDTH - 20, ROW - 8);
      text(
          "name",
          left + 20,
          y + 18,
          member.component().role() + "  " + member.host() + "  :" + member.port());
      text("version", left + 20, y + 36, versions(member));
      places.put(member, new int[] {left, y + (ROW - 8) / 2});
      y += ROW;
    }
  }

  private String versions(Member member) {
    if (member.component().monitoring()) {
      return "deployed again by rolling_update_monitor";
    }
    String now = PlanJson.version(plan, member);
    String before =
        now.isEmpty() ? plan.start().release().map(Object::toString).orElse("unknown") : now;
    return before + " \u2192 " + plan.target();
  }

  private String lines() {
    StringBuilder lines = new StringBuilder();
    List<Member> masters = plan.deployment().of(ComponentKind.DM_MASTER);
    int[] from = masters.isEmpty() ? null : places.get(masters.get(0));
    for (Member worker : plan.deployment().of(ComponentKind.DM_WORKER)) {
      int[] to = places.get(worker);
      if (from == null || to == null) {
        continue;
      }
      lines.append("<path class=\"line\" d=\"");
      if (from[0] == to[0]) {
        int x = from[0] + WIDTH - 10;
        lines.append(
            "M%d %d C%d %d %d %d %d %d"
                .formatted(x, from[1], x + 34, from[1], x + 34, to[1], x, to[1]));
      } else {
        boolean right = to[0] > from[0];
        int start = right ? from[0] + WIDTH - 10 : from[0] + 10;
        int end = right ? to[0] + 10 : to[0] + WIDTH - 10;
        int middle = (start + end) / 2;
        lines.append(
            "M%d %d C%d %d %d %d %d %d"
                .formatted(start, from[1], middle, from[1], middle, to[1], end, to[1]));
      }
      lines.append("\"/>");
    }
    return lines.toString();
  }

  private void rect(String style, int x, int y, int width, int height) {
    boxes.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
            .formatted(style, x, y, width, height));
  }

  private void text(String style, int x, int y, String text) {
    boxes.append("<text class=\"%s\" x=\"%d\" y=\"%d\">".formatted(style, x, y));
    boxes.append(PlanPage.escape(text)).append("</text>");
  }
}
