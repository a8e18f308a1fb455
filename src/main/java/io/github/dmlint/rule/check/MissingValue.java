package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A value that DM cannot do without, and that is missing or empty. */
final class MissingValue implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String what =
        "%s needs %s under '%s', which is missing or empty"
            .formatted(subject.dm(), needed(problem), problem.path());
    String note =
        problem.kind().equals("instance-empty")
            ? "an empty entry"
            : "no '%s'".formatted(problem.path().last());
    return new CheckWords(what, note, remedy(problem)).told(problem, subject);
  }

  private static String needed(Problem problem) {
    return switch (problem.kind()) {
      case "task-name-empty" -> "a name for the task";
      case "target-database-missing" -> "the downstream database";
      case "instances-missing" -> "at least one upstream";
      case "instance-empty" -> "an upstream";
      case "instance-source-id-empty", "source-id-missing" -> "the name of the upstream";
      case "meta-missing" -> "the position to start from, since 'task-mode' is 'incremental',";
      case "meta-without-position" -> "the position to start from";
      case "mydumper-path-empty" -> "the path of the dump program";
      case "expression-filter-without-table" -> "the schema and the table to filter";
      case "deploy-without-source" -> "the upstream of the dm-worker";
      case "dmctl-master-addr-missing" -> "the address of dm-master";
      default -> "a value";
    };
  }

  private static String remedy(Problem problem) {
    return switch (problem.kind()) {
      case "task-name-empty" -> "write a name that no other task of the cluster has.";
      case "target-database-missing" -> "write host, port, user and password of the downstream.";
      case "instances-missing" -> "write an entry with 'source-id' for each upstream.";
      case "instance-empty" -> "write the 'source-id' of an upstream, or delete the entry.";
      case "instance-source-id-empty" -> "write the 'source-id' that its dm-worker or source has.";
      case "source-id-missing" -> "write a name of at most 32 bytes that no other upstream has.";
      case "meta-missing", "meta-without-position" ->
          "write 'binlog-name' and 'binlog-pos' of the upstream, as SHOW MASTER STATUS tells them.";
      case "mydumper-path-empty" -> "write the path, or delete the key to have the default.";
      case "expression-filter-without-table" -> "write both 'schema' and 'table'.";
      case "deploy-without-source" -> "write the 'source-id' of its dm-worker.toml.";
      case "dmctl-master-addr-missing" -> "write host:port of dm-master.";
      default -> "";
    };
  }
}
