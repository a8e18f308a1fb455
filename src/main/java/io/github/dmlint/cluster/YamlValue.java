package io.github.dmlint.cluster;

import io.github.dmlint.ansible.PlainScalar;
import io.github.dmlint.ansible.PyValue;
import io.github.dmlint.syntax.AliasNode;
import io.github.dmlint.syntax.Entry;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** YAML as PyYAML, which Ansible reads group_vars with, makes Python values of it: YAML 1.1. */
final class YamlValue {
  private YamlValue() {}

  static PyValue of(Node node) {
    return of(node, 0);
  }

  /** Whether a document is empty or null, which Ansible takes for no variables. */
  static boolean isNone(Node node) {
    return node instanceof ScalarNode && of(node) == PyValue.Constant.NONE;
  }

  private static PyValue of(Node node, int depth) {
    if (node instanceof ScalarNode scalar) {
      if (scalar.tag().equals("!vault")) {
        return new PyValue.Vault();
      }
      if (scalar.tag().equals("!unsafe")) {
        return new PyValue.Unsafe(scalar.text());
      }
      return scalar.plain() && scalar.tag().isEmpty()
          ? PlainScalar.value(scalar.text())
          : new PyValue.Str(scalar.text());
    }
    if (depth > 64) {
      return PyValue.Constant.NONE;
    }
    if (node instanceof ListNode list) {
      List<PyValue> elements = new ArrayList<>();
      list.elements().forEach(element -> elements.add(of(element, depth + 1)));
      return new PyValue.Items("list", elements);
    }
    if (node instanceof MapNode map) {
      List<PyValue> keys = new ArrayList<>();
      List<PyValue> values = new ArrayList<>();
      for (Entry entry : map.entries()) {
        keys.add(new PyValue.Str(entry.key().name()));
        values.add(of(entry.value(), depth + 1));
      }
      return new PyValue.Dict(keys, values);
    }
    return node instanceof AliasNode alias ? of(alias.target(), depth + 1) : PyValue.Constant.NONE;
  }
}
