package io.github.dmlint.verdict;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.Release;
import java.util.function.Consumer;

/**
 * dm-worker's checks of dm-worker.toml (dm/worker/config.go): of the source, where the release
 * still keeps it in this file, and else of the addresses; then the logger.
 */
final class WorkerChecks implements Checks {
  @Override
  public void check(Value.Struct root, Release release, Consumer<Problem> out) {
    Objections on = new Objections(root, release, out);
    if (root.knows("source-id")) {
      new WorkerSourceChecks(on).check();
    } else {
      AddressChecks.worker(on);
    }
    LogChecks.check(on);
  }
}
