package io.github.dmlint.release;

/**
 * Where a key stands.
 *
 * @param path with {@code []} for an element of a list and {@code <name>} for a free name, such as
 *     {@code mysql-instances[].meta.binlog-name}
 */
public record KeyPlace(FileKind kind, String path) {
  /** The section that the key is in; empty at the top level. */
  public String section() {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** The name of the key itself. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /**
   * Whether a path as people write it, such as {@code mysql-instances[0].meta.binlog-name} or its
   * end, leads here; letter case does not count.
   */
  boolean endsWith(String written) {
    String[] own = path.split("\\.", -1);
    String[] other = written.split("\\.", -1);
    boolean same = other.length <= own.length;
    for (int i = 1; same && i <= other.length; i++) {
      String step = own[own.length - i];
      same = step.equals("<name>") || step.equalsIgnoreCase(unnumbered(other[other.length - i]));
    }
    return same;
  }

  /** A step without the number of an element. */
  private static String unnumbered(String step) {
    int open = step.indexOf('[');
    return open < 0 ? step : step.substring(0, open) + "[]";
  }
}
