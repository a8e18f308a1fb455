package io.github.dmlint.decode.toml;

import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Duration;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.syntax.ListNode;
import io.github.dmlint.syntax.MapNode;
import io.github.dmlint.syntax.Node;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.toml.Dialect;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Single values: no type is made of another one, but where a version of the library allows it. */
final class Scalars {
  /**
   * The largest whole number that a float64 holds with all below it, which the library asks for.
   */
  private static final long LARGEST_EXACT = (1L << 53) - 1;

  private final Dialect dialect;
  private final ProblemList problems;

  Scalars(Dialect dialect, ProblemList problems) {
    this.dialect = dialect;
    this.problems = problems;
  }

  Value value(Node node, KeyType type, Value before, Place place) {
    if (!(node instanceof ScalarNode scalar)) {
      wrongType(node, expected(type), type, place);
      return before;
    }
    return switch (type.kind()) {
      case STRING -> plain(scalar, ScalarNode.Type.STRING, type, before, place);
      case BOOL -> plain(scalar, ScalarNode.Type.BOOLEAN, type, before, place);
      case INT, UINT -> integer(scalar, type, before, place);
      case FLOAT -> real(scalar, type, before, place);
      case NANOS -> nanos(scalar, type, before, place);
      case DURATION -> text(scalar, before, place);
      default -> plain(scalar, ScalarNode.Type.STRING, type, before, place);
    };
  }

  private Value plain(
      ScalarNode scalar, ScalarNode.Type wanted, KeyType type, Value before, Place place) {
    if (scalar.type() != wanted) {
      wrongType(scalar, expected(type), type, place);
      return before;
    }
    return plain(scalar, place);
  }

  /** A value as the library holds it by itself. */
  static Value plain(ScalarNode scalar, Place place) {
    return switch (scalar.type()) {
      case BOOLEAN -> new Value.Bool(place.origin(scalar), scalar.text().equals("true"));
      case INTEGER -> new Value.Int(place.origin(scalar), Long.parseLong(scalar.text()));
      case FLOAT -> new Value.Real(place.origin(scalar), real(scalar.text()));
      default -> new Value.Text(place.origin(scalar), scalar.text());
    };
  }

  private static double real(String text) {
    return switch (text) {
      case "inf", "+inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan", "+nan", "-nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }

  /** Of an unsigned type only the narrow ones are checked; in 64 bits a negative value wraps. */
  private Value integer(ScalarNode scalar, KeyType type, Value before, Place place) {
    if (scalar.type() != ScalarNode.Type.INTEGER) {
      wrongType(scalar, "integer", type, place);
      return before;
    }
    long value = Long.parseLong(scalar.text());
    boolean unsigned = type.kind() == KeyType.Kind.UINT;
    if (type.bits() > 0 && type.bits() < 64) {
      long most = (1L << (unsigned ? type.bits() : type.bits() - 1)) - 1;
      long least = unsigned ? 0 : -most - 1;
      if (value < least || value > most) {
        outOfRange(scalar, type, least, most, place);
        return before;
      }
    }
    return new Value.Int(place.origin(scalar), value);
  }

  private Value real(ScalarNode scalar, KeyType type, Value before, Place place) {
    boolean whole = scalar.type() == ScalarNode.Type.INTEGER;
    if (whole && dialect.integerForFloat()) {
      long value = Long.parseLong(scalar.text());
      if (value < -LARGEST_EXACT || value > LARGEST_EXACT) {
        outOfRange(scalar, type, -LARGEST_EXACT, LARGEST_EXACT, place);
        return before;
      }
      return new Value.Real(place.origin(scalar), value);
    }
    return plain(scalar, ScalarNode.Type.FLOAT, type, before, place);
  }

  private Value nanos(ScalarNode scalar, KeyType type, Value before, Place place) {
    if (scalar.type() != ScalarNode.Type.STRING || !dialect.durationText()) {
      return integer(scalar, type, before, place);
    }
    Duration.Parse parse = Duration.parse(scalar.text());
    if (parse.nanos().isEmpty()) {
      badDuration(scalar, parse.reason(), place);
      return before;
    }
    return new Value.Int(place.origin(scalar), parse.nanos().getAsLong());
  }

  /**
   * A type with {@code UnmarshalText} takes the text of any single value. In the TOML files of DM
   * it is always the duration type of dm-worker, whose method works on a copy: the value is checked
   * and thrown away.
   */
  private Value text(ScalarNode scalar, Value before, Place place) {
    String text =
        scalar.type() == ScalarNode.Type.FLOAT
            ? String.format(Locale.ROOT, "%f", real(scalar.text()))
            : scalar.text();
    Duration.Parse parse = Duration.parse(text);
    if (parse.nanos().isEmpty()) {
      badDuration(scalar, parse.reason(), place);
    } else if (!(before instanceof Value.Int old && old.value() == parse.nanos().getAsLong())) {
      problems.tolerated("duration-discarded", place.path(), scalar.span(), Map.of());
    }
    return before;
  }

  private void badDuration(ScalarNode scalar, String reason, Place place) {
    boolean text = scalar.type() == ScalarNode.Type.STRING;
    Map<String, String> facts = new HashMap<>();
    facts.put("reason", reason);
    facts.put("expected", "a duration such as 5m");
    facts.put("found", text ? "this text" : typeName(scalar));
    facts.put("help", "write numbers with a unit (ns, us, ms, s, m or h), such as 1h30m.");
    problems.refused("duration-invalid", place.path(), scalar.span(), facts);
  }

  private void outOfRange(ScalarNode scalar, KeyType type, long least, long most, Place place) {
    Map<String, String> facts = new HashMap<>();
    facts.put("type", type.goType());
    facts.put("least", String.valueOf(least));
    facts.put("most", String.valueOf(most));
    if (!place.secret()) {
      facts.put("value", scalar.text());
    }
    problems.refused("out-of-range", place.path(), scalar.span(), facts);
  }

  void wrongType(Node node, String expected, KeyType type, Place place) {
    Map<String, String> facts = new HashMap<>();
    facts.put("expected", expected);
    facts.put("found", typeName(node));
    facts.put("type", type.goType());
    problems.refused("wrong-type", place.path(), node.span(), facts);
  }

  /** TOML's name of a node's type. */
  static String typeName(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.type().name().toLowerCase(Locale.ROOT);
    }
    return node instanceof MapNode ? "table" : node instanceof ListNode ? "array" : "";
  }

  private static String expected(KeyType type) {
    return switch (type.kind()) {
      case BOOL -> "boolean";
      case INT, UINT, NANOS -> "integer";
      case FLOAT -> "float";
      case DURATION -> "duration";
      default -> "string";
    };
  }
}
