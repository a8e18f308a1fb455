package io.github.dmlint.release.pack;

import io.github.dmlint.syntax.yaml.YamlData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value of a rule file together with its place, so that each fault can say where it is. */
final class Data {
  private final String place;
  private final @Nullable Object value;
  private @Nullable Map<String, Data> entries;

  /**
   * @param place the file and the way of keys
   * @param value a map, a list, a text or null
   */
  Data(String place, @Nullable Object value) {
    this.place = place;
    this.value = value;
  }

  static Data read(Path file) throws RuleFault {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(Files.readString(file), name);
    } catch (IOException e) {
      throw new RuleFault(name, "cannot be read: " + e);
    }
  }

  static Data parse(String text, String name) throws RuleFault {
    YamlData.Reading reading = YamlData.read(text, name);
    if (!reading.problem().isEmpty()) {
      throw new RuleFault(name, reading.problem());
    }
    return new Data(name, reading.value());
  }

  RuleFault fault(String what) {
    return new RuleFault(place, what);
  }

  /** Whether nothing is there, which may be written {@code ~}. */
  boolean isNull() {
    return value == null;
  }

  boolean isMap() {
    return value instanceof Map<?, ?>;
  }

  boolean isList() {
    return value instanceof List<?>;
  }

  String place() {
    return place;
  }

  /** The entries; none for null. */
  Map<String, Data> map() throws RuleFault {
    Map<String, Data> known = entries;
    if (known == null) {
      known = new LinkedHashMap<>();
      if (value instanceof Map<?, ?> map) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          String key = String.valueOf(entry.getKey());
          known.put(key, new Data(place + " " + key, entry.getValue()));
        }
      } else if (value != null) {
        throw fault("a map is expected");
      }
      entries = known;
    }
    return known;
  }

  /** The entries of a map that has no others than the named. */
  Map<String, Data> map(Set<String> known) throws RuleFault {
    Map<String, Data> entries = map();
    for (Map.Entry<String, Data> entry : entries.entrySet()) {
      if (!known.contains(entry.getKey())) {
        throw entry
            .getValue()
            .fault("is not known here; known are " + known.stream().sorted().toList());
      }
    }
    return entries;
  }

  /** The elements; a scalar is a list of one, null one of none. */
  List<Data> list() throws RuleFault {
    List<Data> elements = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object element : list) {
        elements.add(new Data(place, element));
      }
    } else if (isMap()) {
      throw fault("a list is expected");
    } else if (!isNull()) {
      elements.add(this);
    }
    return elements;
  }

  List<String> texts() throws RuleFault {
    List<String> texts = new ArrayList<>();
    for (Data element : list()) {
      texts.add(element.text());
    }
    return texts;
  }

  /** The text of a scalar. */
  String text() throws RuleFault {
    if (isNull() || isMap() || isList()) {
      throw fault("a text is expected");
    }
    return String.valueOf(value);
  }

  /** Marks the releases that are named anywhere below. */
  void releases(ReleaseTree tree, boolean[] named) throws RuleFault {
    if (isMap()) {
      for (Map.Entry<String, Data> entry : map().entrySet()) {
        tree.mark(entry.getKey(), named);
        entry.getValue().releases(tree, named);
      }
    } else {
      for (Data element : list()) {
        if (element != this) {
          element.releases(tree, named);
        } else if (value != null) {
          tree.mark(text(), named);
        }
      }
    }
  }

  boolean flag() throws RuleFault {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault("true or false is expected");
    };
  }

  int number() throws RuleFault {
    String text = text();
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > 100_000_000) {
        throw fault("a whole number is expected");
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
