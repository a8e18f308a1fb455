package io.github.dmlint.cluster;

import io.github.dmlint.ansible.PyLiteral;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.yaml.PlainYaml;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Variables by group, as files beside the inventory or the tree of a release set them. */
public final class GroupVars {
  private final Map<String, Map<String, Variable>> groups = new HashMap<>();

  private GroupVars() {}

  /** The files of a directory's {@code group_vars/}, by the name of their group. */
  public static GroupVars of(Map<String, Source> files) {
    GroupVars vars = new GroupVars();
    files.forEach(vars::read);
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

  /** The variables of a group by name. */
  public Map<String, Variable> of(String group) {
    return groups.getOrDefault(group, Map.of());
  }

  private void read(String group, Source source) {
    PlainYaml.Reading reading = PlainYaml.read(source);
    if (reading.root().isPresent() && reading.root().get() instanceof MapNode root) {
      Map<String, Variable> variables = groups.computeIfAbsent(group, g -> new LinkedHashMap<>());
      for (Entry entry : root.entries()) {
        var node = entry.value() instanceof AliasNode alias ? alias.target() : entry.value();
        variables.put(
            entry.key().name(),
            new Variable(
                entry.key().name(),
                YamlValue.of(node),
                Variable.Layer.GROUP_VARS,
                group,
                Optional.of(new Place(source, entry.value().span())),
                Optional.of(new Place(source, entry.key().span()))));
      }
    }
  }
}
