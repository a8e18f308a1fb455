package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code dmlint explain} and {@code dmlint releases} tell. */
class ExplainTest {
  private static Runs.Run run(String... arguments) {
    return Runs.in(Path.of("."), arguments);
  }

  private static void says(String out, String... parts) {
    String plain = out.replaceAll(" +", " ");
    for (String part : parts) {
      assertTrue(plain.contains(part), out);
    }
  }

  @Test
  void aKeyIsToldByItsBranchesWithTheGap() {
    says(
        run("explain", "strict-optimistic-shard-mode").out(),
        "'strict-optimistic-shard-mode' of task\n",
        " v6.5.4 to v6.5.12 boolean; 'false' when it is not written\n v7.1.2 and later boolean");
  }

  @Test
  void aRenamedAMovedAndAReplacedKeySayWhereTo() {
    says(
        run("explain", "continuous-validator-config-name").out(),
        " v6.0.0 to v6.1.7 string\n then called 'validator-config-name'\n");
    says(
        run("explain", "server-id").out(),
        "'server-id' of dm-worker\n",
        " v1.0.0-rc.1 to v1.0.1 integer\n v1.0.2 to v1.0.7 unsigned 32-bit integer\n"
            + " then moved to 'server-id' of source\n",
        "in its place server-id of the dm-worker\n");
    says(
        run("explain", "tidb").out(),
        " v5.3.0 to v5.4.3 section\n then unknown; in its place: import-mode of loaders\n");
  }

  @Test
  void aKeyThatWasGoneBeforeTheFirstReleaseIsTold() {
    says(run("explain", "meta-file").out(), "'meta-file' of dm-worker\n until v1.0.0-alpha ");
  }

  @Test
  void documentsThatAreWrongAreNamed() {
    says(
        run("explain", "clean-dump-file").out(),
        " v2.0.0 and later boolean; 'true' when it is not written\n",
        "list it for v1.0.7, but v1.0.7 refuses it");
  }

  @Test
  void aPathMayBeWrittenAsFindingsHaveIt() {
    String whole = run("explain", "mysql-instances[1].meta.binlog-gtid").out();
    says(whole, "'mysql-instances[].meta.binlog-gtid' of task\n");
    assertEquals(whole, run("explain", "meta.binlog-gtid").out());
    says(run("explain", "syncers.global.worker-count").out(), "'syncers.<name>.worker-count' of");
  }

  @Test
  void aCodeMayMeanTwoThingsByBranch() {
    says(
        run("explain", "20063").out(),
        "DM's code 20063 in v6.5.4 to v6.5.12 (task)\n strict-optimistic-shard-mode",
        "DM's code 20063 in v6.6.0 and later (task)\n checksum-physical");
    says(run("explain", "DM-20070").out(), "in v8.5.7 (task)\n compact or multiple-rows");
    assertEquals(run("explain", "20070").out(), run("explain", "code=20070").out());
  }

  @Test
  void whatIsNotKnownIsWrongUsageWithWhatMayBeMeant() {
    Runs.Run typo = run("explain", "sever-id");
    assertEquals(ExitCode.USAGE, typo.code());
    says(typo.err(), "did you mean 'server-id'?");
    says(run("explain", "10000").err(), "no code that DM gives");
  }

  @Test
  void aReleaseIsToldWithWhatChanged() {
    String out = run("releases", "v6.5.4").out();
    says(
        out,
        "DM 'v6.5.4'\n date 2023-08-28\n branch release-6.5, after 'v6.5.3'\n",
        " decoders BurntSushi/toml 1.2.1, yaml.v2 2.4.0\n",
        " rules new\n",
        " Since 'v6.5.3':\n + task 'strict-optimistic-shard-mode' is new",
        "+ told from now on with code 20063 (task): ");
    says(run("releases", "v6.5.6").out(), " rules those of 'v6.5.4'\n");
    says(run("releases", "v1.0.4").out(), " prints 'v1.0.4-1-gd681c67' as Release Version\n");
    assertFalse(run("releases", "v1.0.1").out().contains("Since"));
    assertEquals(ExitCode.USAGE, run("releases", "8.5").code());
  }
}
