package io.github.dmlint.decode;

/** How far a file gets before a release stops at it; the order is the order of the stages. */
public enum Stage {
  /** The library refuses the bytes or a type. */
  DECODE,
  /**
   * Refused only because of unknown keys. Each refused problem of this stage has the fact {@code
   * listed}: the key as DM's own list has it, for TOML the dotted name ({@code deploy.foo}, from
   * toml 1.1 on {@code experimental."a b"}), for YAML {@code line 7: field foo not found in type
   * config.TaskConfig}. A key that DM lists twice is two problems. A problem that DM does not tell,
   * since it stops at another that ends its decoding at once, has the fact {@code hidden}.
   */
  UNKNOWN_KEY,
  /** DM's own checks of a task, a source, dm-master, dm-worker or dmctl, in DM's order. */
  CHECK,
  /** Checks made when a task is cut into sub tasks. */
  SUBTASK,
  /** What stops the program or the task only after its file was accepted. */
  LATER
}
