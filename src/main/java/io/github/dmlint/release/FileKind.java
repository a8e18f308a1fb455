package io.github.dmlint.release;

/** The kinds of configuration file that DM reads; the inventory is Ansible's. */
public enum FileKind {
  TASK("task", Format.YAML),
  SOURCE("source", Format.YAML),
  DM_MASTER("dm-master", Format.TOML),
  DM_WORKER("dm-worker", Format.TOML),
  DMCTL("dmctl", Format.TOML),
  INVENTORY("inventory", Format.INI);

  /** The format that a kind of file is written in. */
  public enum Format {
    TOML,
    YAML,
    INI
  }

  private final String id;
  private final Format format;

  FileKind(String id, Format format) {
    this.id = id;
    this.format = format;
  }

  /** The name on the command line and in reports. */
  public String id() {
    return id;
  }

  public Format format() {
    return format;
  }
}
