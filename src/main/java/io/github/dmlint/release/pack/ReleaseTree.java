package io.github.dmlint.release.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The releases and which comes after which. A release stands after the one it comes from. */
final class ReleaseTree {
  private final List<String> names = new ArrayList<>();
  private final List<Integer> after = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param parent the release that it comes from; empty for the first
   */
  void add(Data place, String name, String parent) throws RuleFault {
    if (!parent.isEmpty() && !numbers.containsKey(parent)) {
      throw place.fault("comes after '" + parent + "', which does not stand before it");
    }
    if (parent.isEmpty() && !names.isEmpty()) {
      throw place.fault("has no 'after'; only the first release has none");
    }
    numbers.put(name, names.size());
    after.add(parent.isEmpty() ? -1 : number(place, parent));
    names.add(name);
  }

  int size() {
    return names.size();
  }

  String name(int release) {
    return names.get(release);
  }

  /** The number of the release that it comes from, -1 for the first. */
  int after(int release) {
    return after.get(release);
  }

  /** Marks a release, if that is the name of one. */
  void mark(String name, boolean[] marked) {
    Integer number = numbers.get(name);
    if (number != null) {
      marked[number] = true;
    }
  }

  int number(Data place, String name) throws RuleFault {
    Integer number = numbers.get(name);
    if (number == null) {
      throw place.fault("'" + name + "' is no release of releases.yaml");
    }
    return number;
  }
}
