package io.github.dmlint.cluster;

import io.github.dmlint.text.Source;
import java.util.List;
import java.util.Optional;

/**
 * What of a DM-Ansible directory tells its release and how Ansible runs in it.
 *
 * @param workerTemplate {@code roles/dm-worker/templates/dm-worker.toml.j2}
 * @param whole whether {@code rolling_update.yml} is there: a part of a directory lacks much
 * @param portal whether it can deploy dm-portal: a role or {@code group_vars} for it
 * @param config {@code ansible.cfg}
 * @param worldWritable whether all users may write in the directory
 * @param programs the files of {@code resources/bin}
 * @param downloads the names in {@code downloads/}, those of folders with a '/' behind them
 * @param tidb the inventory of a {@code tidb-ansible} beside the directory
 */
public record AnsibleTree(
    Optional<Source> workerTemplate,
    boolean whole,
    boolean portal,
    Optional<Source> config,
    boolean worldWritable,
    List<Program> programs,
    List<String> downloads,
    Optional<Source> tidb) {
  public AnsibleTree {
    programs = List.copyOf(programs);
    downloads = List.copyOf(downloads);
  }

  /** A file of {@code resources/bin}. */
  public record Program(String name, long size, boolean executable) {}
}
