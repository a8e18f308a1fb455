package io.github.dmlint.cli;

import java.util.Map;

/** Small files of each kind, some with findings, for {@link TrainCommand}. */
final class TrainSamples {
  private static final String TASK =
      """
      ---
      # A task with two sources.
      name: orders
      task-mode: all
      is-sharding: true
      meta-schema: "dm_meta"
      target-database:
        host: "172.16.10.90"
        port: 4000
        user: "root"
        password: "sample"
      mysql-instances:
        - source-id: "mysql-replica-02"
          server-id: 102
          meta: {binlog-name: mysql-bin.000001, binlog-pos: 4}
          route-rules: ["orders-route"]
          mydumper-config-name: "global"
          loader-config-name: "global"
          syncer-config-name: "global"
        - source-id: "mysql-replica-01"
          route-rules: ["orders-route"]
          filter-rules: ["no-truncate"]
          black-white-list: "orders-only"
          mydumper-config-name: "global"
          loader-config-name: "global"
          syncer-config-name: "global"
      routes:
        orders-route:
          schema-pattern: "orders_*"
          target-schema: "orders"
      filters:
        no-truncate:
          schema-pattern: "orders_*"
          table-pattern: "t_*"
          events: ["truncate table", "drop table"]
          action: Ignore
      black-white-list:
        orders-only:
          do-dbs: ["~^orders.*"]
          ignore-tables:
            - {db-name: orders_1, tbl-name: log}
      mydumpers:
        global:
          threads: 4
          chunk-filesize: 64
          skip-tz-utc: true
      loaders:
        global: {pool-size: 16, dir: "./dumped_data"}
      syncers:
        global:
          worker-count: 16
          batch: 100
      """;

  private static final String WORKER =
      """
      # A worker with a key that is gone.
      log-level = "info"
      worker-addr = ":8262"
      server-id = 101
      source-id = "mysql-replica-01"
      flavor = "mysql"
      meta-file = "relay.meta"
      [from]
      host = "172.16.10.81"
      user = "root"
      password = "/Q7B9DizNLLTTfiZHv9WoEAKamfpIUs="
      port = 3306
      """;

  private static final String MASTER =
      """
      log-level = "info"
      master-addr = ":8261"
      [[deploy]]
      source-id = "mysql-replica-01"
      dm-worker = "172.16.10.72:8262"
      """;

  private static final String INVENTORY =
      """
      [dm_master_servers]
      dm_master ansible_host=172.16.10.71
      [dm_worker_servers]
      dm_worker1 ansible_host=172.16.10.72 source_id="mysql-replica-01" server_id=101 mysql_host=172.16.10.81 mysql_user=root mysql_password='' mysql_port=3306
      [all:vars]
      cluster_name = test-cluster
      ansible_user = tidb
      dm_version = latest
      deploy_dir = /data1/dm
      """;

  /** The contents by their paths. */
  static final Map<String, String> FILES =
      Map.of(
          "inventory.ini",
          INVENTORY,
          "group_vars/all.yml",
          "dm_worker_port: 8262\n",
          "conf/clean.task.yaml",
          TASK,
          "conf/small.task.yaml",
          "name: small\ntask-mode: all\ntarget-database: {host: h, port: 4000, user: root}\n"
              + "mysql-instances:\n  - source-id: s1\n",
          "conf/orders.task.yaml",
          TASK.replace("task-mode: all", "task-mode: \"some\"\nextra: 1"),
          "conf/broken.task.yaml",
          "name: [a\n",
          "conf/dm-worker1.toml",
          WORKER,
          "conf/dm-master.toml",
          MASTER,
          "conf/dmctl.toml",
          "master-addr = \"172.16.10.71:8261\"\n",
          "conf/source.yaml",
          "source-id: \"s1\"\nfrom:\n  host: 127.0.0.1\n  user: root\n  port: 3306\n");

  private TrainSamples() {}
}
