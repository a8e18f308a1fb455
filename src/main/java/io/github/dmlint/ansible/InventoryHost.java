package io.github.dmlint.ansible;

import io.github.dmlint.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A host of an inventory, by the name that the inventory gives it. */
public final class InventoryHost {
  /** A line that names the host, and the group whose section it stands in. */
  public record Mention(String group, Place place, int line, Map<String, Setting> settings) {
    public Mention {
      settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
  }

  private final String name;
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  InventoryHost(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The host's own variables; of two settings the last holds. */
  public Collection<Setting> settings() {
    return Collections.unmodifiableCollection(settings.values());
  }

  public Optional<Setting> setting(String variable) {
    return Optional.ofNullable(settings.get(variable));
  }

  /** Every line that names the host, in the order of the file. */
  public List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** Where the host is named first. */
  public Place place() {
    return mentions.get(0).place();
  }

  void set(Setting setting) {
    settings.put(setting.name(), setting);
  }

  void add(Mention mention) {
    mentions.add(mention);
  }
}
