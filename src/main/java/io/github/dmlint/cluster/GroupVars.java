package io.github.dmlint.cluster;

import io.github.dmlint.ansible.PyLiteral;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.yaml.PlainYaml;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import io.github.dmlint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Variables by group and by host, as {@code group_vars/} and {@code host_vars/} beside the
 * inventory or the tree of a release set them.
 */
public final class GroupVars {
  private static final String ENCRYPTED = "$ANSIBLE_VAULT;";

  private final Map<String, Map<String, Variable>> groups = new HashMap<>();
  private final Map<String, Map<String, Variable>> hosts = new HashMap<>();
  private final Set<String> closedGroups = new HashSet<>();
  private final Set<String> closedHosts = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  private GroupVars() {}

  /**
   * A file that Ansible cannot read, which ends every playbook.
   *
   * @param reason what is wrong with it, without a full stop
   */
  public record Fault(Place place, String reason) {}

  /** Variables of files, by the name of their group or host; of two files the later wins. */
  public static GroupVars of(Map<String, List<Source>> groups, Map<String, List<Source>> hosts) {
    GroupVars vars = new GroupVars();
    groups.forEach(
        (name, files) ->
            files.forEach(
                file ->
                    vars.read(
                        name, file, Variable.Layer.GROUP_VARS, vars.groups, vars.closedGroups)));
    hosts.forEach(
        (name, files) ->
            files.forEach(
                file ->
                    vars.read(name, file, Variable.Layer.HOST_VARS, vars.hosts, vars.closedHosts)));
    return vars;
  }

  /** What {@code group_vars/} of a release's DM-Ansible holds. */
  public static GroupVars known(Release release) {
    return known(release, "dm-ansible-group-vars", Variable.Layer.GROUP_VARS);
  }

  /** The role defaults of a release's DM-Ansible, by the group that has the role. */
  static GroupVars roleDefaults(Release release) {
    return known(release, "dm-ansible-role-defaults", Variable.Layer.ROLE_DEFAULT);
  }

  private static GroupVars known(Release release, String list, Variable.Layer layer) {
    GroupVars vars = new GroupVars();
    for (String line : release.values(list)) {
      int dot = line.indexOf('.');
      int equals = line.indexOf('=');
      String group = line.substring(0, dot);
      String name = line.substring(dot + 1, equals);
      Variable variable =
          new Variable(
              name,
              PyLiteral.of(line.substring(equals + 1)).value(),
              layer,
              group,
              Optional.empty(),
              Optional.empty());
      vars.groups.computeIfAbsent(group, g -> new LinkedHashMap<>()).put(name, variable);
    }
    return vars;
  }

  /** These host variables with the groups of a release's tree, which the directory lacks. */
  public GroupVars withGroupsOf(Release release) {
    GroupVars all = known(release);
    all.hosts.putAll(hosts);
    all.closedHosts.addAll(closedHosts);
    all.faults.addAll(faults);
    return all;
  }

  /** The variables of a group by name. */
  public Map<String, Variable> of(String group) {
    return groups.getOrDefault(group, Map.of());
  }

  /** The variables of a host by name. */
  public Map<String, Variable> ofHost(String host) {
    return hosts.getOrDefault(host, Map.of());
  }

  /** Whether a file of the group is encrypted as a whole: it may set any variable. */
  boolean isClosed(String group) {
    return closedGroups.contains(group);
  }

  /** Whether a file of the host is encrypted as a whole. */
  boolean isClosedHost(String host) {
    return closedHosts.contains(host);
  }

  /** The files that Ansible cannot read. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void read(
      String owner,
      Source source,
      Variable.Layer layer,
      Map<String, Map<String, Variable>> into,
      Set<String> closed) {
    if (source.text().startsWith(ENCRYPTED)) {
      closed.add(owner);
      return;
    }
    PlainYaml.Reading reading = PlainYaml.read(source);
    reading
        .problem()
        .ifPresent(
            problem -> faults.add(new Fault(source.place(problem.span()), problem.message())));
    if (reading.root().isEmpty()) {
      return;
    }
    Node root = reading.root().get();
    if (root instanceof MapNode map) {
      Map<String, Variable> variables = into.computeIfAbsent(owner, g -> new LinkedHashMap<>());
      map.entries().forEach(entry -> put(entry, source, layer, owner, variables));
    } else if (!YamlValue.isNone(root)) {
      faults.add(new Fault(source.place(new Span(0, 0)), "it holds no names with values"));
    }
  }

  private static void put(
      Entry entry,
      Source source,
      Variable.Layer layer,
      String owner,
      Map<String, Variable> variables) {
    Node node = entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
    String name = entry.key().name();
    variables.put(
        name,
        new Variable(
            name,
            YamlValue.of(node),
            layer,
            owner,
            Optional.of(new Place(source, entry.value().span())),
            Optional.of(new Place(source, entry.key().span()))));
  }
}
