package io.github.dmlint.ansible;

import io.github.dmlint.syntax.ini.IniLine;
import io.github.dmlint.syntax.ini.Word;
import io.github.dmlint.syntax.ini.Words;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an inventory line by line as Ansible's INI plugin does. Source: ansible-core 2.14,
 * plugins/inventory/ini.py and inventory/data.py.
 */
final class InventoryReader {
  private static final Optional<String> FINE = Optional.empty();

  private final Source source;
  private final Inventory inventory;
  private final boolean stopAtError;
  private final List<InventoryProblem> problems = new ArrayList<>();
  private final PendingGroups pending;
  private String group = "ungrouped";
  private String state = "hosts";

  private InventoryReader(Source source, boolean stopAtError) {
    this.source = source;
    this.stopAtError = stopAtError;
    inventory = new Inventory(source);
    pending = new PendingGroups(inventory);
  }

  static Inventory read(Source source) {
    List<IniLine> lines = IniLine.of(source);
    InventoryReader strict = new InventoryReader(source, true);
    strict.readAll(lines);
    if (strict.problems.isEmpty()) {
      return strict.inventory;
    }
    InventoryReader lenient = new InventoryReader(source, false);
    lenient.readAll(lines);
    Set<InventoryProblem> all = new LinkedHashSet<>(strict.problems);
    all.addAll(lenient.problems);
    strict.inventory.finish(List.copyOf(all), Optional.of(lenient.inventory));
    return strict.inventory;
  }

  private void readAll(List<IniLine> lines) {
    boolean whole = true;
    for (IniLine line : lines) {
      if (!line.isBlank() && !read(line) && stopAtError) {
        whole = false;
        break;
      }
    }
    if (whole) {
      pending.unresolved().ifPresent(open -> problem(open.text(), open.line()));
    }
    if (problems.isEmpty() || !stopAtError) {
      reconcile(lines);
    }
    InventoryGroup.measure(inventory.groups());
    inventory.finish(problems, Optional.empty());
  }

  private boolean read(IniLine line) {
    SectionHeader header = SectionHeader.of(line.text());
    Optional<String> problem =
        header != null
            ? section(header, line)
            : line.text().startsWith("[") && line.text().endsWith("]")
                ? brokenSection(line)
                : switch (state) {
                  case "hosts" -> hosts(line);
                  case "vars" -> variable(line);
                  default -> child(line);
                };
    problem.ifPresent(text -> problem(text, line));
    return problem.isEmpty();
  }

  private Optional<String> brokenSection(IniLine line) {
    if (!stopAtError) {
      // Blanks in a header are most often meant as underscores.
      String meant = line.text().replace(' ', '_');
      SectionHeader header = SectionHeader.of(meant);
      section(header == null ? new SectionHeader(meant, "") : header, line);
    }
    return Optional.of(
        "Invalid section entry: '"
            + line.text()
            + "'. Please make sure that there are no spaces in the section entry, and that there"
            + " are no other invalid characters");
  }

  private void problem(String text, IniLine line) {
    boolean bare = text.startsWith("\0");
    problems.add(
        new InventoryProblem(
            bare ? text.substring(1) : text,
            bare ? 0 : line.number(),
            new Place(source, line.span())));
  }

  /** An error that Ansible reports without a line. */
  private static Optional<String> bare(String text) {
    return Optional.of("\0" + text);
  }

  private Optional<String> section(SectionHeader header, IniLine line) {
    group = header.group();
    state = header.kind().isEmpty() ? "hosts" : header.kind();
    if (!state.equals("hosts") && !state.equals("vars") && !state.equals("children")) {
      String kind = state;
      if (!stopAtError) {
        state = "hosts";
        inventory.group(group, true);
      }
      return Optional.of("Section [" + group + ":" + kind + "] has unknown type: " + kind);
    }
    if (inventory.group(group).isEmpty()) {
      if (state.equals("vars")) {
        pending.varsBefore(group, line);
      }
      inventory.group(group, true);
    }
    inventory.group(group, false).opens(new Place(source, line.span()));
    return state.equals("vars") ? FINE : pending.declared(group).flatMap(InventoryReader::bare);
  }

  private Optional<String> hosts(IniLine line) {
    Words words = Words.of(line);
    if (words.problem().isPresent()) {
      return words.problem().map(p -> "Error parsing host definition '" + line.text() + "': " + p);
    }
    Word first = words.words().get(0);
    HostPattern pattern = HostPattern.of(first.text());
    if (pattern.problem().isPresent()) {
      return bare(pattern.problem().get());
    }
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (Word word : words.words().subList(1, words.words().size())) {
      int equals = word.text().indexOf('=');
      if (equals < 0) {
        if (!stopAtError) {
          populate(pattern, first.span(), settings, line);
        }
        return Optional.of("Expected key=value host variable assignment, got: " + word.text());
      }
      Span key = word.span(0, equals);
      Span value = word.span(equals + 1, word.text().length());
      Optional<String> problem =
          setting(
              settings,
              word.text().substring(0, equals),
              key,
              word.text().substring(equals + 1),
              value,
              line);
      if (problem.isPresent()) {
        return problem;
      }
    }
    if (pattern.hosts().isEmpty()) {
      inventory.add(new EmptyPattern(first.text(), group, new Place(source, first.span())));
    }
    return populate(pattern, first.span(), settings, line);
  }

  private Optional<String> setting(
      Map<String, Setting> settings, String name, Span key, String raw, Span value, IniLine line) {
    PyLiteral.Result read = PyLiteral.of(raw);
    if (read.refused().isPresent()) {
      return bare(read.refused().get());
    }
    settings.put(
        name,
        new Setting(
            name,
            read.value(),
            raw,
            new Place(source, key),
            new Place(source, value),
            line.number()));
    return FINE;
  }

  private Optional<String> populate(
      HostPattern pattern, Span span, Map<String, Setting> settings, IniLine line) {
    Place place = new Place(source, span);
    for (String name : pattern.hosts()) {
      if (name.isEmpty()) {
        return bare("Invalid empty host name provided: ");
      }
      boolean known = inventory.host(name).isPresent();
      InventoryHost host = inventory.add(name);
      if (!known) {
        pattern
            .port()
            .filter(port -> port.signum() != 0)
            .ifPresent(port -> host.set(port(port, place, line)));
        if (inventory.group(name).isPresent()) {
          shadow(name, place, line);
        }
      }
      inventory.group(group, false).add(host);
      host.add(new InventoryHost.Mention(group, place, line.number(), settings));
      for (Setting setting : settings.values()) {
        Optional<String> problem = assign(name, setting);
        if (problem.isPresent()) {
          return problem;
        }
      }
    }
    return FINE;
  }

  /** Ansible looks for a group of a name before it looks for a host. */
  private Optional<String> assign(String name, Setting setting) {
    Optional<InventoryGroup> shadowing = inventory.group(name);
    if (shadowing.isPresent()) {
      return assign(shadowing.get(), setting);
    }
    inventory.add(name).set(setting);
    return FINE;
  }

  private static Optional<String> assign(InventoryGroup group, Setting setting) {
    if (!setting.name().equals("ansible_group_priority")) {
      group.set(setting);
      return FINE;
    }
    return GroupPriority.of(setting.value(), group::priority).flatMap(InventoryReader::bare);
  }

  /** The two variables that Ansible sets for each new host. */
  private void shadow(String name, Place place, IniLine line) {
    for (String variable : List.of("inventory_file", "inventory_dir")) {
      inventory
          .group(name, false)
          .set(new Setting(variable, PyValue.Constant.NONE, "", place, place, line.number()));
    }
  }

  private static Setting port(BigInteger port, Place place, IniLine line) {
    return new Setting(
        "ansible_port", new PyValue.Int(port), port.toString(), place, place, line.number());
  }

  private Optional<String> variable(IniLine line) {
    String text = line.text();
    int equals = text.indexOf('=');
    if (equals < 0) {
      return Optional.of("Expected key=value, got: " + text);
    }
    int keyEnd = equals;
    while (keyEnd > 0 && IniLine.isSpace(text.charAt(keyEnd - 1))) {
      keyEnd--;
    }
    int from = equals + 1;
    while (from < text.length() && IniLine.isSpace(text.charAt(from))) {
      from++;
    }
    int base = line.span().end() - text.length();
    Map<String, Setting> settings = new LinkedHashMap<>();
    Span key = new Span(Math.max(0, base), Math.max(0, base + keyEnd));
    Span value = new Span(Math.max(0, base + from), line.span().end());
    Optional<String> problem =
        setting(settings, text.substring(0, keyEnd), key, text.substring(from), value, line);
    for (Setting setting : settings.values()) {
      problem = assign(inventory.group(group, false), setting);
    }
    return problem;
  }

  private Optional<String> child(IniLine line) {
    String name = SectionHeader.groupName(line.text());
    if (name.isEmpty()) {
      return Optional.of("Expected group name, got: " + line.text());
    }
    if (inventory.group(name).isEmpty()) {
      pending.childBefore(name, group, line);
      return FINE;
    }
    return inventory
        .group(group, false)
        .adopt(inventory.group(name, false))
        .flatMap(InventoryReader::bare);
  }

  /** What Ansible does after an inventory that it could read. */
  private void reconcile(List<IniLine> lines) {
    InventoryGroup all = inventory.group("all", false);
    for (InventoryGroup each : List.copyOf(inventory.groups())) {
      if (each != all && !each.hasParents()) {
        Optional<String> problem = all.adopt(each);
        if (problem.isPresent()) {
          IniLine last = lines.get(lines.size() - 1);
          problem("\0" + problem.get(), last);
          return;
        }
      }
    }
    new Ungrouped(inventory).tidy();
  }
}
