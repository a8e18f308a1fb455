package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time for a cluster grows with its size, not with the square of it. */
class ClusterGrowthTest {
  private static final int FEW = 150;
  private static final int MANY = 8 * FEW;

  /** Eight times the size takes about 8 times the time; a square would take 64 times. */
  private static final int MOST = 24;

  @TempDir private Path folder;

  @Test
  void eightTimesTheWorkersAndTasksTakeNoMoreThanThat() throws IOException {
    Path few = cluster("few", FEW);
    Path many = cluster("many", MANY);
    seconds(few);
    double small = Math.min(seconds(few), seconds(few));
    double large = seconds(many);
    assertTrue(
        large < MOST * small + 0.5,
        "%d dm-workers take %.2f s of CPU, %d take %.2f s".formatted(FEW, small, MANY, large));
  }

  private static double seconds(Path cluster) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    Runs.Run run = Runs.in(cluster, "check", "--target", "v1.0.3", "--format", "concise");
    assertTrue(run.out().contains("DM503") && run.out().contains("DM208"), run.err());
    return (system.getProcessCpuTime() - before) / 1e9;
  }

  /** A cluster in which every dm-worker, every task and every section has a mistake. */
  private Path cluster(String name, int size) throws IOException {
    Path cluster = Files.createDirectories(folder.resolve(name));
    Path conf = Files.createDirectories(cluster.resolve("conf"));
    StringBuilder inventory = new StringBuilder("[dm_worker_servers]\n");
    StringBuilder master = new StringBuilder();
    for (int i = 0; i < size; i++) {
      inventory.append(
          "w%d ansible_host=10.1.%d.%d source_id=s%d server_id=%d flavor=MySQL mysql_host=h%d mysql_password=123456\n"
              .formatted(i, i / 250, i % 250, i, i + 1, i / 2));
      master.append("[[deploy]]\nsource-id = \"s%d\"\ndm-worker = \"h%d:1\"\n".formatted(i, i / 2));
      String task =
          "name: t%d\n"
              + "task-mode: all\n"
              + "target-database: {host: h}\n"
              + "mysql-instances: [{source-id: x%d}, {source-id: s%d}]\n";
      Files.writeString(conf.resolve("t" + i + ".task.yaml"), task.formatted(i, i, i));
    }
    inventory.append("\n[all:vars]\nansible_user = tidb\ndeploy_dir = /home/tidb/deploy\n");
    Files.writeString(cluster.resolve("inventory.ini"), inventory);
    Files.writeString(conf.resolve("dm-master.toml"), master);
    return cluster;
  }
}
