package io.github.dmlint.upgrade.deployed;

import java.util.List;

/**
 * What dm-master says of the subtasks of one worker.
 *
 * @param answered whether the worker itself was asked; false when it could not be
 * @param tasks the subtasks that it has, each with its stage
 * @param message why it was not asked, else empty
 */
public record TaskState(Member worker, boolean answered, List<String> tasks, String message) {
  public TaskState {
    tasks = List.copyOf(tasks);
  }
}
