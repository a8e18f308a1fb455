package io.github.dmlint.decode.yaml;

import io.github.dmlint.decode.Defaults;
import io.github.dmlint.decode.Origin;
import io.github.dmlint.decode.Value;
import io.github.dmlint.decode.golang.Base64;
import io.github.dmlint.decode.golang.Duration;
import io.github.dmlint.decode.golang.Size;
import io.github.dmlint.release.KeyType;
import io.github.dmlint.release.Release;
import io.github.dmlint.syntax.ScalarNode;
import io.github.dmlint.syntax.yaml.YamlDialect;
import io.github.dmlint.syntax.yaml.YamlScalar;
import io.github.dmlint.syntax.yaml.YamlTags;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Scalars into Go types, with yaml.v2's conversions: floats into integers, anything into text. */
final class Scalars {
  private final YamlDialect dialect;
  private final boolean newSizes;
  private final Complaints complaints;
  private final Mismatches mismatches;

  Scalars(YamlDialect dialect, Release release, Complaints complaints, Mismatches mismatches) {
    this.dialect = dialect;
    this.newSizes = release.has("size-exponents");
    this.complaints = complaints;
    this.mismatches = mismatches;
  }

  /** A scalar that leaves a pointer nil, or tries to: a quoted null fits no pointer. */
  Optional<Value> pointer(ScalarNode node, Slot slot) {
    YamlScalar scalar = YamlScalar.of(node, dialect);
    if (scalar.kind() == YamlScalar.Kind.NULL) {
      return Optional.of(new Value.Nil(slot.origin(node)));
    }
    if (scalar.kind() == YamlScalar.Kind.MISFIT) {
      misfit(node, scalar, slot);
    } else {
      mismatches.scalar(node, scalar, slot, "*" + slot.type().goType());
    }
    return Optional.empty();
  }

  Optional<Value> decode(ScalarNode node, Slot slot) {
    YamlScalar scalar = YamlScalar.of(node, dialect);
    if (scalar.kind() == YamlScalar.Kind.MISFIT) {
      misfit(node, scalar, slot);
      return Optional.empty();
    }
    if (scalar.kind() == YamlScalar.Kind.NULL) {
      return Optional.of(nothing(slot, slot.origin(node)));
    }
    String text = node.text();
    if (scalar.tag().equals(YamlTags.BINARY)) {
      Optional<byte[]> data = Base64.decode(text);
      if (data.isEmpty()) {
        invalid(
            "base64-invalid",
            "base64",
            node,
            slot,
            "yaml: !!binary value contains invalid base64 data");
        return Optional.empty();
      }
      text = new String(data.get(), StandardCharsets.UTF_8);
    }
    return value(node, scalar, text, slot);
  }

  private static Value nothing(Slot slot, Origin origin) {
    KeyType type = slot.type();
    return switch (type.kind()) {
      case STRING -> new Value.Text(origin, "");
      case BOOL -> new Value.Bool(origin, false);
      case INT, UINT, SIZE, NANOS, DURATION -> new Value.Int(origin, 0);
      case FLOAT -> new Value.Real(origin, 0);
      case STRUCT -> Defaults.zero(type.struct().orElseThrow(IllegalStateException::new), origin);
      case LIST, MAP, ANY, FUNC -> new Value.Nil(origin);
    };
  }

  private Optional<Value> value(ScalarNode node, YamlScalar scalar, String text, Slot slot) {
    Origin origin = slot.origin(node);
    Optional<Value> value =
        switch (slot.type().kind()) {
          case STRING -> Optional.of(new Value.Text(origin, text));
          case ANY -> Optional.of(any(scalar, text, origin));
          case BOOL ->
              scalar.kind() == YamlScalar.Kind.BOOL
                  ? Optional.of(new Value.Bool(origin, scalar.integer() == 1))
                  : Optional.empty();
          case INT -> integer(origin, signed(scalar, slot.type().bits()));
          case UINT -> integer(origin, unsigned(scalar, slot.type().bits()));
          case NANOS -> integer(origin, nanos(scalar, text));
          case FLOAT -> real(scalar, origin);
          case DURATION, SIZE -> {
            OptionalLong parsed = parsed(node, text, slot);
            if (parsed.isEmpty()) {
              yield Optional.of(new Value.Int(origin, 0));
            }
            yield integer(origin, parsed);
          }
          case STRUCT, LIST, MAP, FUNC -> Optional.empty();
        };
    if (value.isEmpty()) {
      mismatches.scalar(node, scalar, slot);
    }
    return value;
  }

  private static Optional<Value> integer(Origin origin, OptionalLong value) {
    return value.isPresent()
        ? Optional.of(new Value.Int(origin, value.getAsLong()))
        : Optional.empty();
  }

  private static Value any(YamlScalar scalar, String text, Origin origin) {
    return switch (scalar.kind()) {
      case BOOL -> new Value.Bool(origin, scalar.integer() == 1);
      case INT, UINT -> new Value.Int(origin, scalar.integer());
      case FLOAT -> new Value.Real(origin, scalar.real());
      case NULL, TEXT, MISFIT -> new Value.Text(origin, text);
    };
  }

  private static OptionalLong signed(YamlScalar scalar, int bits) {
    long value;
    switch (scalar.kind()) {
      case INT -> value = scalar.integer();
      case FLOAT -> {
        // The comparison is Go's, which lets 2^63 through; the conversion is that of its processor.
        if (!(scalar.real() <= 0x1p63)) {
          return OptionalLong.empty();
        }
        value = truncated(scalar.real());
      }
      default -> {
        return OptionalLong.empty();
      }
    }
    int unused = 64 - bits;
    return value << unused >> unused == value ? OptionalLong.of(value) : OptionalLong.empty();
  }

  private static OptionalLong unsigned(YamlScalar scalar, int bits) {
    long value;
    switch (scalar.kind()) {
      case INT -> {
        value = scalar.integer();
        if (value < 0) {
          return OptionalLong.empty();
        }
      }
      case UINT -> value = scalar.integer();
      case FLOAT -> {
        double real = scalar.real();
        if (!(real <= 0x1p64)) {
          return OptionalLong.empty();
        }
        value = real < 0x1p63 ? truncated(real) : truncated(real - 0x1p63) | Long.MIN_VALUE;
      }
      default -> {
        return OptionalLong.empty();
      }
    }
    return bits == 64 || value >>> bits == 0 ? OptionalLong.of(value) : OptionalLong.empty();
  }

  /**
   * A float cut to an integer as an amd64 processor does it: what does not fit is the least one.
   */
  private static long truncated(double value) {
    return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
  }

  private static OptionalLong nanos(YamlScalar scalar, String text) {
    return scalar.kind() == YamlScalar.Kind.TEXT
        ? Duration.parse(text).nanos()
        : signed(scalar, 64);
  }

  private static Optional<Value> real(YamlScalar scalar, Origin origin) {
    return switch (scalar.kind()) {
      case INT -> Optional.of(new Value.Real(origin, scalar.integer()));
      case UINT -> {
        double half = scalar.integer() >>> 1;
        yield Optional.of(new Value.Real(origin, half * 2));
      }
      case FLOAT -> Optional.of(new Value.Real(origin, scalar.real()));
      default -> Optional.empty();
    };
  }

  /** What a type's own UnmarshalText makes of a text; its error ends the decoding. */
  private OptionalLong parsed(ScalarNode node, String text, Slot slot) {
    if (slot.type().kind() == KeyType.Kind.SIZE) {
      OptionalLong size = Size.parse(text, newSizes);
      if (size.isEmpty()) {
        invalid("size-invalid", "a size such as 10GiB", node, slot, "invalid size: '" + text + "'");
      }
      return size;
    }
    Duration.Parse duration = Duration.parse(text);
    if (duration.nanos().isEmpty()) {
      String reason = duration.reason().replace('\'', '"');
      invalid(
          "duration-invalid",
          "a duration such as 5m30s",
          node,
          slot,
          "time: " + reason + " \"" + text + "\"");
    }
    return duration.nanos();
  }

  private void invalid(String kind, String expected, ScalarNode node, Slot slot, String words) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("go-type", slot.type().goType());
    facts.put("expected", expected);
    facts.put("found", slot.secret() ? "what it has" : "'" + node.text() + "'");
    if (!slot.secret()) {
      facts.put("dm-text", words);
    }
    complaints.fatal(kind, slot.path(), node.span(), facts);
  }

  private void misfit(ScalarNode node, YamlScalar scalar, Slot slot) {
    String tag = YamlTags.shorten(node.tag());
    Map<String, String> facts = new TreeMap<>();
    facts.put("expected", "a value that is '" + tag + "', as its tag says");
    facts.put("found", "'" + YamlTags.shorten(scalar.tag()) + "'");
    if (!slot.secret()) {
      facts.put(
          "dm-text",
          "yaml: cannot decode %s `%s` as a %s"
              .formatted(YamlTags.shorten(scalar.tag()), node.text(), tag));
    }
    complaints.fatal("tag-mismatch", slot.path(), node.span(), facts);
  }
}
