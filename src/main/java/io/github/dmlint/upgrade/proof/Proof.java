package io.github.dmlint.upgrade.proof;

import io.github.dmlint.json.Json;
import java.util.ArrayList;
import java.util.List;

/** Everything that was looked at to know whether a step did what it should. */
public record Proof(List<Fact> facts) {
  public Proof {
    facts = List.copyOf(facts);
  }

  /** Whether all of it holds; nothing proves nothing. */
  public boolean proven() {
    return !facts.isEmpty() && facts.stream().allMatch(Fact::holds);
  }

  public List<Fact> broken() {
    return facts.stream().filter(fact -> !fact.holds()).toList();
  }

  public Proof and(Proof other) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(other.facts);
    return new Proof(all);
  }

  public Json json() {
    return Json.of(facts.stream().map(Fact::json).toList());
  }
}
