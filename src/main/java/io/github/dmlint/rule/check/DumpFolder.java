package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** A folder for dumped data that the load unit cannot work with. */
final class DumpFolder implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    return words(problem, subject).told(problem, subject);
  }

  private static CheckWords words(Problem problem, Subject subject) {
    String key = problem.path().toString();
    String folder = CheckWords.shown(problem.fact("value"));
    return switch (problem.kind()) {
      case "s3-not-supported" ->
          new CheckWords(
              "%s under '%s' is in S3, which 'import-mode' 'loader' does not read"
                  .formatted(folder, key),
              "not with 'loader'",
              "write another 'import-mode', or a folder of the host.");
      case "import-into-local" ->
          new CheckWords(
              "%s under '%s' is a folder of the host, and 'import-mode' 'import-into' needs storage that"
                      .formatted(folder, key)
                  + " TiDB reaches too",
              "a folder of the host",
              "write an address in shared storage, such as 's3://bucket/folder'.");
      default ->
          new CheckWords(
              "%s under '%s' is no path and no URL (%s)"
                  .formatted(folder, key, problem.fact("reason")),
              "no folder",
              "write a path, or a URL such as 's3://bucket/folder'; a '%' in it is written '%25'.");
    };
  }
}
