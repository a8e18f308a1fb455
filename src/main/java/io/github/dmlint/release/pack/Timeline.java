package io.github.dmlint.release.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values with the release from which on each holds, along branches. */
record Timeline(List<Step> steps) {
  /** A value from a release on; a null value ends the one before. */
  record Step(int release, Data value) {}

  /** A map from releases to values, or one value for all releases. */
  static Timeline of(ReleaseTree tree, Data data) throws RuleFault {
    List<Step> steps = new ArrayList<>();
    Map<String, Data> entries = data.isMap() ? data.map() : Map.of(tree.name(0), data);
    for (Map.Entry<String, Data> entry : entries.entrySet()) {
      steps.add(new Step(tree.number(data, entry.getKey()), entry.getValue()));
    }
    return new Timeline(steps);
  }

  /**
   * Whether something is alive: from each release of {@code since} (from the first on without one)
   * until a release of {@code gone}.
   */
  static Timeline life(ReleaseTree tree, Data place, List<String> since, List<String> gone)
      throws RuleFault {
    List<Step> steps = new ArrayList<>();
    for (String name : since.isEmpty() ? List.of(tree.name(0)) : since) {
      steps.add(new Step(tree.number(place, name), new Data(place.place(), "true")));
    }
    for (String name : gone) {
      int release = tree.number(place, name);
      for (Step step : steps) {
        if (step.release() == release) {
          throw place.fault("begins and ends at '" + name + "'");
        }
      }
      steps.add(new Step(release, new Data(place.place(), "false")));
    }
    return new Timeline(steps);
  }

  /**
   * The list at a release. A step that is a map says what it adds to and drops from the list before
   * it.
   */
  List<String> listAt(ReleaseTree tree, int release) throws RuleFault {
    for (int r = release; r >= 0; r = tree.after(r)) {
      for (Step step : steps) {
        if (step.release() == r) {
          return step.value().isMap() ? changed(tree, r, step.value()) : step.value().texts();
        }
      }
    }
    return List.of();
  }

  private List<String> changed(ReleaseTree tree, int release, Data change) throws RuleFault {
    Map<String, Data> parts = change.map(Set.of("add", "drop"));
    List<String> list = new ArrayList<>(listAt(tree, tree.after(release)));
    for (String gone : parts.getOrDefault("drop", new Data("", null)).texts()) {
      if (!list.remove(gone)) {
        throw change.fault("drops '" + gone + "', which is not there");
      }
    }
    for (String added : parts.getOrDefault("add", new Data("", null)).texts()) {
      if (list.contains(added)) {
        throw change.fault("adds '" + added + "', which is there already");
      }
      list.add(added);
    }
    return list;
  }

  /** The value at a release: that of the nearest entry on the way to it; null where none is. */
  Data at(ReleaseTree tree, int release) {
    for (int r = release; r >= 0; r = tree.after(r)) {
      for (Step step : steps) {
        if (step.release() == r) {
          return step.value();
        }
      }
    }
    return new Data("", null);
  }

  boolean aliveAt(ReleaseTree tree, int release) throws RuleFault {
    Data found = at(tree, release);
    return !found.isNull() && found.flag();
  }
}
