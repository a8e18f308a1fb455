package io.github.dmlint.upgrade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.dmlint.json.Json;
import io.github.dmlint.upgrade.run.PlayEvent;
import io.github.dmlint.upgrade.run.Progress;
import io.github.dmlint.upgrade.run.Secrets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shown while a playbook runs. */
class ProgressTest {
  private static final PlayEvent.Play WORKERS = new PlayEvent.Play("update", "dm_worker_servers");
  private static final PlayEvent.Play PORTAL = new PlayEvent.Play("portal", "dm_portal_servers");

  private static String shown(boolean terminal) {
    StringBuilder out = new StringBuilder();
    Progress progress = new Progress(out::append, terminal, 2, Secrets.of(List.of("s3cret")));
    for (String host : List.of("w1", "w2")) {
      progress.event(WORKERS);
      progress.event(new PlayEvent.Task("stop"));
      progress.event(result(host, "ok", ""));
    }
    // A play without hosts, between the others in a real playbook.
    progress.event(PORTAL);
    progress.event(result("w2", "failed", "with\ns3cret"));
    progress.event(new PlayEvent.Stats(Map.of()));
    return out.toString();
  }

  private static PlayEvent.Result result(String host, String status, String message) {
    return new PlayEvent.Result(WORKERS, host, "stop", status, message, Json.object().end());
  }

  @Test
  void aLogHasPlainLines() {
    assertEquals(
        """
        play update (dm_worker_servers)
          ok w1: stop
        play update (dm_worker_servers)
          ok w2: stop
        play portal (dm_portal_servers)
          failed w2: stop: with ********
        """,
        shown(false));
  }

  @Test
  void aTerminalHasABarBelowThePlays() {
    String seen = shown(true).replaceAll(" +\\r", "\r").replaceAll(" +\n", "\n");
    assertEquals(
        """
        \r\rplay update (dm_worker_servers)
        \r[--------------------] 0/2 task 1: stop\r[--------------------] 0/2 w1, task 1: stop\
        \r\rplay update (dm_worker_servers)
        \r[##########----------] 1/2 task 1: stop\r[##########----------] 1/2 w2, task 1: stop\
        \r\rplay portal (dm_portal_servers)
        \r\r  failed w2: stop: with ********
        \r[##########----------] 1/2 w2, task 0: stop\r[####################] 2/2 done
        """,
        seen);
  }
}
