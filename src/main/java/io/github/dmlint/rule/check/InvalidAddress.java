package io.github.dmlint.rule.check;

import io.github.dmlint.decode.Problem;
import io.github.dmlint.rule.Explanation;
import io.github.dmlint.rule.ProblemRule;
import io.github.dmlint.rule.Subject;
import java.util.Optional;

/** An address, or what DM makes one of, that nothing can listen at or connect to. */
final class InvalidAddress implements ProblemRule {
  @Override
  public Optional<Explanation> explain(Problem problem, Subject subject) {
    String key = problem.path().toString();
    String reason = problem.fact("reason");
    if (problem.kind().equals("dsn-invalid")) {
      return new CheckWords(
              "What stands under '%s' makes no name of a data source that %s reads (%s)"
                  .formatted(database(key), subject.dm(), reason),
              "with what stands under 'session'",
              "write the host without '@', and under 'session' variables of MySQL only, none that"
                  + " the driver has as its own.")
          .told(problem, subject);
    }
    String what = problem.kind().equals("etcd-url-invalid") ? "URL" : "address";
    String value = problem.fact("value");
    String sentence =
        "%s under '%s' is no %s that %s takes: %s"
            .formatted(CheckWords.shown(value), key, what, subject.dm(), reason);
    if (problem.effect() == Problem.Effect.TOLERATED) {
      sentence += "; dm-worker starts, and ends when it is to listen there";
    }
    return new CheckWords(sentence, "no " + what, remedy(problem)).told(problem, subject);
  }

  private static String database(String key) {
    int dot = key.lastIndexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  private static String remedy(Problem problem) {
    String reason = problem.fact("reason");
    if (reason.contains("that others can reach")) {
      return "write the host's own address and a port, or name them under 'advertise-addr'.";
    }
    if (problem.kind().equals("etcd-url-invalid")) {
      return "write a URL, such as 'http://172.16.10.71:8291'; several stand with commas between.";
    }
    return reason.startsWith("too many colons")
        ? "write an IPv6 address in brackets: '[::1]:8261'."
        : "write host:port, such as '172.16.10.71:8261'.";
  }
}
