package io.github.dmlint.decode.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.decode.Decoding;
import io.github.dmlint.decode.Problem;
import io.github.dmlint.decode.Stage;
import io.github.dmlint.decode.Value;
import io.github.dmlint.release.FileKind;
import io.github.dmlint.release.Release;
import io.github.dmlint.release.RuleSets;
import io.github.dmlint.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What releases make of the keys and values of a TOML file. */
class TomlDecoderTest {
  private static Decoding decode(FileKind kind, String release, String text) {
    Release found = RuleSets.bundled().release(release);
    return new TomlDecoder()
        .decode(Source.of("test", text), found.table(kind).orElseThrow(), found);
  }

  /** What the release stops at: {@code kind code path}, or {@code ok}. */
  private static String first(FileKind kind, String release, String text) {
    for (Problem problem : decode(kind, release, text).problems()) {
      if (problem.effect() == Problem.Effect.REFUSED) {
        String code = problem.code().isPresent() ? problem.code().getAsInt() + " " : "";
        return (problem.kind() + " " + code + problem.path()).strip();
      }
    }
    return "ok";
  }

  private static String worker(String release, String text) {
    return first(FileKind.DM_WORKER, release, text);
  }

  private static String master(String release, String text) {
    return first(FileKind.DM_MASTER, release, text);
  }

  private static List<String> tolerated(FileKind kind, String release, String text) {
    return decode(kind, release, text).problems().stream()
        .filter(p -> p.effect() == Problem.Effect.TOLERATED)
        .map(p -> p.kind() + " " + p.path())
        .toList();
  }

  private static String listed(FileKind kind, String release, String text) {
    List<String> keys =
        decode(kind, release, text).problems().stream()
            .filter(p -> p.stage() == Stage.UNKNOWN_KEY)
            .map(p -> p.fact("listed"))
            .toList();
    return String.join(",", keys);
  }

  @Test
  void keysMatchInAnyCaseOfLetters() {
    assertEquals("ok", worker("v1.0.3", "Log-Level = 'info'\n"));
    assertEquals("ok", worker("v1.0.3", "'\u017Fource-id' = 's'\n"));
    assertEquals("ok", worker("v1.0.3", "'chec\u212Aer' = {}\n"));
    assertEquals("unknown-key 40004 log_level", worker("v1.0.3", "log_level = 'info'\n"));
    assertEquals("unknown-key 40004 f\u0131avor", worker("v1.0.3", "'f\u0131avor' = 's'\n"));
  }

  @Test
  void fieldsWithoutATagHaveTheirNameInGo() {
    assertEquals("ok", worker("v1.0.3", "configfile = 'x'\n"));
    assertEquals("unknown-key 40004 LogLevel", worker("v1.0.3", "LogLevel = 'info'\n"));
    assertEquals("ok", master("v1.0.3", "RPCTimeout = 5\n"));
    assertEquals("wrong-type 38013 RPCTimeout", master("v1.0.3", "RPCTimeout = '5s'\n"));
  }

  @Test
  void aFieldThatIsAFunctionTakesNothing() {
    assertEquals("unsupported-type 38013 Usage", master("v1.0.3", "Usage = 1\n"));
    assertEquals("unknown-key 40004 Usage", worker("v1.0.3", "Usage = 1\n"));
  }

  @Test
  void twoSpellingsOfAKeyPass() {
    String text = "source-id = 'a'\nSource-ID = 'b'\n";
    assertEquals("ok", worker("v1.0.3", text));
    assertEquals(
        List.of("key-spelled-twice Source-ID"), tolerated(FileKind.DM_WORKER, "v1.0.3", text));
    assertEquals(
        "wrong-type 40003 Source-ID", worker("v1.0.3", "source-id = 'a'\nSource-ID = 1\n"));
  }

  @Test
  void tablesOfTwoSpellingsAreMerged() {
    Decoding decoding =
        decode(FileKind.DM_WORKER, "v1.0.3", "[purge]\ninterval = 1\n[Purge]\nexpires = 2\n");
    Value.Struct purge = decoding.root().orElseThrow().struct("purge").orElseThrow();
    assertEquals(1, purge.integer("interval"));
    assertEquals(2, purge.integer("expires"));
    assertEquals(15, purge.integer("remain-space"));
  }

  @Test
  void noValueIsMadeOfAnotherType() {
    assertEquals("wrong-type 40003 log-level", worker("v1.0.3", "log-level = 1\n"));
    assertEquals("wrong-type 40003 enable-gtid", worker("v1.0.3", "enable-gtid = 'true'\n"));
    assertEquals("wrong-type 40003 enable-gtid", worker("v1.0.3", "enable-gtid = 1\n"));
    assertEquals("wrong-type 40003 from.port", worker("v1.0.3", "[from]\nport = 3306.0\n"));
    assertEquals("wrong-type 40003 from", worker("v1.0.3", "from = 1\n"));
    assertEquals("wrong-type 40003 purge", worker("v1.0.3", "[[purge]]\n"));
    assertEquals("wrong-type 38013 deploy", master("v1.0.3", "[deploy]\nsource-id = 'a'\n"));
    assertEquals("ok", master("v1.0.3", "deploy = [{source-id = 'a'}]\n"));
  }

  @Test
  void anIntegerForAFloatPassesFrom11On() {
    assertEquals("wrong-type 38013 rpc-rate-limit", master("v6.0.0", "rpc-rate-limit = 10\n"));
    assertEquals("ok", master("v6.1.0", "rpc-rate-limit = 10\n"));
    assertEquals(
        "out-of-range 38013 rpc-rate-limit",
        master("v6.5.0", "rpc-rate-limit = 9007199254740993\n"));
  }

  @Test
  void narrowIntegersHaveARange() {
    assertEquals("ok", worker("v1.0.1", "server-id = -1\n"));
    assertEquals("out-of-range 40003 server-id", worker("v1.0.2", "server-id = -1\n"));
    assertEquals("out-of-range 40003 server-id", worker("v1.0.2", "server-id = 4294967296\n"));
    assertEquals("ok", worker("v1.0.2", "server-id = 4294967295\n"));
  }

  @Test
  void wideUnsignedIntegersHaveNone() {
    assertEquals("ok", master("v2.0.5", "max-txn-ops = -1\n"));
  }

  @Test
  void bytesAreAListOfNumbers() {
    assertEquals("ok", worker("v5.4.0", "ssl-ca-bytes = [1, 255]\n"));
    assertEquals("wrong-type 40003 ssl-ca-bytes", worker("v5.4.0", "ssl-ca-bytes = 'x'\n"));
    assertEquals(
        "out-of-range 40003 ssl-ca-bytes[1]", worker("v5.4.0", "ssl-ca-bytes = [1, 256]\n"));
  }

  @Test
  void theDurationOfTheCheckerIsCheckedAndThrownAway() {
    assertEquals(
        "wrong-type 40003 checker.backoff-max",
        worker("v1.0.1", "[checker]\nbackoff-max = '5m'\n"));
    assertEquals("ok", worker("v1.0.1", "[checker]\nbackoff-max = 300000000000\n"));
    String text = "[checker]\nbackoff-max = '7m'\n";
    assertEquals("ok", worker("v1.0.2", text));
    assertEquals(
        List.of("duration-discarded checker.backoff-max"),
        tolerated(FileKind.DM_WORKER, "v1.0.2", text));
    Value.Struct root = decode(FileKind.DM_WORKER, "v1.0.2", text).root().orElseThrow();
    assertEquals(300_000_000_000L, root.struct("checker").orElseThrow().integer("backoff-max"));
    String bad = "duration-invalid 40003 checker.backoff-max";
    assertEquals(bad, worker("v1.0.2", "[checker]\nbackoff-max = '5'\n"));
    assertEquals(bad, worker("v1.0.2", "[checker]\nbackoff-max = 5\n"));
    assertEquals(bad, worker("v1.0.2", "[checker]\nbackoff-max = 1.5\n"));
    assertEquals(bad, worker("v1.0.2", "[checker]\nbackoff-max = true\n"));
    assertEquals("ok", worker("v1.0.2", "[checker]\nbackoff-max = 0\n"));
    assertEquals(
        "wrong-type 40003 checker.backoff-max", worker("v1.0.2", "[checker.backoff-max]\n"));
  }

  @Test
  void aMapTakesAnyValueThatIsNoTable() {
    assertEquals("ok", master("v1.0.3", "DeployMap = 5\n"));
    assertEquals(
        List.of("map-discarded from.session"),
        tolerated(FileKind.DM_WORKER, "v1.0.6", "[from]\nsession = [1]\n"));
    assertEquals("wrong-type 40003 from.session.x", worker("v1.0.6", "[from.session]\nx = 1\n"));
  }

  @Test
  void unknownKeysAreListedAsDmListsThem() {
    assertEquals(
        "b,zz,zz.x,zz.y,zz.y.w",
        listed(FileKind.DM_WORKER, "v1.0.3", "b = 1\n[zz]\nx = 1\n[zz.y]\nw = 2\n"));
    assertEquals(
        "deploy.foo,deploy.foo",
        listed(FileKind.DM_MASTER, "v1.0.3", "[[deploy]]\nfoo = 1\n[[deploy]]\nfoo = 2\n"));
  }

  @Test
  void aKeyKnownInOneEntryCountsForAll() {
    assertEquals("", listed(FileKind.DM_WORKER, "v1.0.3", "'from.host' = 1\n[from]\nhost = 'h'\n"));
  }

  @Test
  void typesComeBeforeUnknownKeys() {
    String text = "foo = 2\nlog-level = 1\n";
    assertEquals("wrong-type 40003 log-level", worker("v1.0.3", text));
    assertEquals("foo", listed(FileKind.DM_WORKER, "v1.0.3", text));
  }

  @Test
  void grammarComesBeforeTypes() {
    String text = "log-level = 1\nx = [\n";
    Decoding decoding = decode(FileKind.DM_WORKER, "v1.0.3", text);
    assertEquals("syntax-error", decoding.problems().get(0).kind());
    assertEquals("array-character", decoding.problems().get(0).fact("cause"));
    assertEquals("wrong-type", decoding.problems().get(1).kind());
    assertTrue(decoding.root().isEmpty());
  }

  @Test
  void aDuplicateKeyTellsThePlaceOfTheFirst() {
    Decoding decoding = decode(FileKind.DM_WORKER, "v1.0.3", "\nflavor = 'a'\nflavor = 'b'\n");
    assertEquals("duplicate-key", decoding.problems().get(0).kind());
    assertEquals("1-7", decoding.problems().get(0).fact("first"));
    assertFalse(decoding.root().isEmpty());
  }

  @Test
  void unknownKeysAreToleratedWhereAReleaseIsNotStrict() {
    assertEquals("ok", worker("v1.0.0-rc.1", "foo = 1\n"));
    assertEquals(
        List.of("unknown-key foo"), tolerated(FileKind.DM_WORKER, "v1.0.0-rc.1", "foo = 1\n"));
    assertEquals("ok", first(FileKind.DMCTL, "v26.3.0", "foo = 1\n[bar]\n"));
  }

  @Test
  void codesCameWith1() {
    assertEquals("wrong-type log-level", worker("v1.0.0-rc.1-12-gaa39ff9", "log-level = 1\n"));
    assertEquals("wrong-type rpc-timeout", first(FileKind.DMCTL, "v1.0.3", "rpc-timeout = 1\n"));
  }

  @Test
  void secretsStayOutOfTheFacts() {
    Decoding decoding = decode(FileKind.DM_WORKER, "v5.4.0", "ssl-key-bytes = [1234]\n");
    assertEquals("out-of-range", decoding.problems().get(0).kind());
    assertFalse(decoding.problems().get(0).facts().toString().contains("1234"));
  }

  @Test
  void keysUnderAnUnknownTableSaySo() {
    Decoding decoding = decode(FileKind.DM_WORKER, "v1.0.3", "[zz]\nx = 1\n");
    assertEquals("false", decoding.problems().get(0).fact("within"));
    assertEquals("true", decoding.problems().get(1).fact("within"));
    assertEquals("zz", decoding.problems().get(1).fact("parent"));
  }

  @Test
  void aFileIsReadOnceForReleasesOfOneLibrary() {
    Release first = RuleSets.bundled().release("v1.0.1");
    Release second = RuleSets.bundled().release("v1.0.2");
    var reading = new TomlDecoder().read(Source.of("test", "server-id = -1\n"), first);
    assertFalse(reading.decode(first.table(FileKind.DM_WORKER).orElseThrow(), first).refused());
    assertTrue(reading.decode(second.table(FileKind.DM_WORKER).orElseThrow(), second).refused());
  }
}
