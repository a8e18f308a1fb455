package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.ScalarNode;

/**
 * What yaml.v2 takes a scalar for (resolve.go).
 *
 * @param tag the tag it ends up with, in its long form
 * @param integer the value of an integer (of an unsigned one its bits), or 1 for true
 * @param real the value of a float
 */
public record YamlScalar(Kind kind, String tag, long integer, double real) {
  /** The Go types that a scalar can become. */
  public enum Kind {
    NULL,
    BOOL,
    INT,
    /** An integer too big for 63 bits. */
    UINT,
    FLOAT,
    TEXT,
    /** A text that is not what its tag says; the whole file is refused. */
    MISFIT
  }

  private static final YamlScalar NOTHING = new YamlScalar(Kind.NULL, YamlTags.NULL, 0, 0);
  private static final YamlScalar TRUE = new YamlScalar(Kind.BOOL, YamlTags.BOOL, 1, 0);
  private static final YamlScalar FALSE = new YamlScalar(Kind.BOOL, YamlTags.BOOL, 0, 0);
  private static final YamlScalar STRING = new YamlScalar(Kind.TEXT, YamlTags.STR, 0, 0);
  private static final YamlScalar MOMENT = new YamlScalar(Kind.TEXT, YamlTags.TIMESTAMP, 0, 0);

  static YamlScalar ofInt(long value) {
    return new YamlScalar(Kind.INT, YamlTags.INT, value, 0);
  }

  static YamlScalar ofUint(long bits) {
    return new YamlScalar(Kind.UINT, YamlTags.INT, bits, 0);
  }

  static YamlScalar ofFloat(double value) {
    return new YamlScalar(Kind.FLOAT, YamlTags.FLOAT, 0, value);
  }

  /** What a node is, with its quotes and its tag. */
  public static YamlScalar of(ScalarNode node, YamlDialect dialect) {
    return of(node.text(), node.plain(), node.tag(), dialect);
  }

  static YamlScalar of(String text, boolean plain, String tag, YamlDialect dialect) {
    if (tag.isEmpty()) {
      return plain ? guess(text, tag, dialect) : STRING;
    }
    if (!YamlTags.resolves(tag)) {
      return new YamlScalar(Kind.TEXT, tag, 0, 0);
    }
    if (tag.equals(YamlTags.STR)) {
      return STRING;
    }
    YamlScalar found = guess(text, tag, dialect);
    if (found.tag.equals(tag)) {
      return found;
    }
    if (tag.equals(YamlTags.FLOAT) && found.kind == Kind.INT) {
      return ofFloat(found.integer);
    }
    return new YamlScalar(Kind.MISFIT, found.tag, 0, 0);
  }

  /** What the format takes it for, in the words of the common tree. */
  static ScalarNode.Type type(String text, boolean plain, String tag, YamlDialect dialect) {
    YamlScalar found = of(text, plain, tag, dialect);
    return switch (found.kind) {
      case NULL -> ScalarNode.Type.NULL;
      case BOOL -> ScalarNode.Type.BOOLEAN;
      case INT, UINT -> ScalarNode.Type.INTEGER;
      case FLOAT -> ScalarNode.Type.FLOAT;
      case TEXT, MISFIT ->
          found.tag.equals(YamlTags.TIMESTAMP) ? ScalarNode.Type.DATETIME : ScalarNode.Type.STRING;
    };
  }

  private static YamlScalar guess(String text, String tag, YamlDialect dialect) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    char first = text.charAt(0);
    return switch (first) {
      case '~', 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O' -> word(text);
      case '.', '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
        YamlScalar special = special(text);
        if (special.kind == Kind.FLOAT) {
          yield special;
        }
        if (first != '.'
            && (tag.isEmpty() || tag.equals(YamlTags.TIMESTAMP))
            && YamlTimestamp.is(text)) {
          yield MOMENT;
        }
        yield YamlNumber.parse(text, dialect);
      }
      default -> STRING;
    };
  }

  static YamlScalar string() {
    return STRING;
  }

  private static YamlScalar word(String text) {
    return switch (text) {
      case "~", "null", "Null", "NULL" -> NOTHING;
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> TRUE;
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> FALSE;
      default -> STRING;
    };
  }

  private static YamlScalar special(String text) {
    return switch (text) {
      case ".nan", ".NaN", ".NAN" -> ofFloat(Double.NaN);
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> ofFloat(Double.POSITIVE_INFINITY);
      case "-.inf", "-.Inf", "-.INF" -> ofFloat(Double.NEGATIVE_INFINITY);
      default -> STRING;
    };
  }
}
