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
}
