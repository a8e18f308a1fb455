package io.github.dmlint.upgrade;

import io.github.dmlint.json.Json;

/**
 * How an apply ended.
 *
 * @param exit 0 when every step is proven, 1 when a check or a step failed, 2 when it was asked for
 *     something that cannot be, 3 when it could not be done or recorded, 130 when interrupted
 * @param json everything that was found, for machines
 */
public record ApplyOutcome(int exit, Json.Fields json) {
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int UNABLE = 3;
  static final int INTERRUPTED = 130;
}
