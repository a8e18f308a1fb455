package io.github.dmlint.syntax.yaml;

/** The tags of YAML 1.1 that yaml.v2 knows, in their long form. */
public final class YamlTags {
  private static final String PREFIX = "tag:yaml.org,2002:";

  public static final String NULL = PREFIX + "null";
  public static final String BOOL = PREFIX + "bool";
  public static final String STR = PREFIX + "str";
  public static final String INT = PREFIX + "int";
  public static final String FLOAT = PREFIX + "float";
  public static final String TIMESTAMP = PREFIX + "timestamp";
  public static final String SEQ = PREFIX + "seq";
  public static final String MAP = PREFIX + "map";
  public static final String BINARY = PREFIX + "binary";
  public static final String MERGE = PREFIX + "merge";

  private YamlTags() {}

  /** A tag as it is written: {@code !!int}. */
  public static String shorten(String tag) {
    return tag.startsWith(PREFIX) ? "!!" + tag.substring(PREFIX.length()) : tag;
  }

  /** Whether a scalar of this tag is looked at; of any other tag it is taken as text. */
  static boolean resolves(String tag) {
    return switch (tag) {
      case "", STR, BOOL, INT, FLOAT, NULL, TIMESTAMP -> true;
      default -> false;
    };
  }
}
