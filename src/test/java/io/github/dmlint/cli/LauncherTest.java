package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How bin/dmlint starts a JVM; the JVM is a script that writes down how it was called. */
class LauncherTest {
  /** Writes the archive that it is asked for, if it can. */
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$*" >>"$CALLS"
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*)
            [ -n "${NO_ARCHIVE:-}" ] || echo archive >"${argument#*=}" ;;
        esac
      done
      """;

  @TempDir Path folder;

  @BeforeEach
  void posix() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher needs /bin/sh");
    Files.writeString(folder.resolve("some.jar"), "");
  }

  private record Run(int code, String err, List<String> calls) {}

  private Run run(String version, Map<String, String> environment) throws Exception {
    Path java = folder.resolve("jvm/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(
        folder.resolve("jvm/release"),
        "IMPLEMENTOR=\"Some Vendor\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nMODULES=\"a=b\"\n");
    Path calls = folder.resolve("calls");
    Files.deleteIfExists(calls);
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh", Path.of("bin/dmlint").toAbsolutePath().toString(), "check", "a b");
    Map<String, String> variables = builder.environment();
    variables.put("DMLINT_JAVA", folder.resolve("jvm").toString());
    variables.put("DMLINT_JAR", folder.resolve("some.jar").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    variables.put("CALLS", calls.toString());
    variables.remove("DMLINT_CACHE");
    variables.remove("DMLINT_JAVA_OPTS");
    variables.putAll(environment);
    Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new Run(
        process.exitValue(), err, Files.exists(calls) ? Files.readAllLines(calls) : List.of());
  }

  @Test
  void jdk25UsesAnAotCacheMadeOnce() throws Exception {
    Run first = run("25.0.3+9-LTS", Map.of());
    assertEquals(2, first.calls().size(), first.err());
    assertTrue(first.calls().get(0).contains("-XX:AOTCacheOutput="));
    assertTrue(first.calls().get(0).endsWith("train"));
    assertTrue(first.calls().get(1).contains("-XX:AOTCache="));
    assertTrue(first.calls().get(1).endsWith("check a b"));
    assertEquals("", first.err());
    assertEquals(1, run("25.0.3+9-LTS", Map.of()).calls().size());
  }

  @Test
  void jdk17To24UseAnArchiveOfClasses() throws Exception {
    List<String> calls = run("17.0.15+6", Map.of()).calls();
    assertTrue(calls.get(0).contains("-XX:ArchiveClassesAtExit="));
    assertTrue(calls.get(1).contains("-XX:SharedArchiveFile="));
    assertEquals(2, run("24.0.1+9", Map.of()).calls().size(), "each JVM has its own");
  }

  @Test
  void anArchiveThatCannotBeMadeIsNotTriedAgain() throws Exception {
    Run first = run("25.0.3+9", Map.of("NO_ARCHIVE", "1"));
    assertEquals(0, first.code());
    assertEquals("", first.err());
    assertEquals(2, first.calls().size());
    assertFalse(first.calls().get(1).contains("AOTCache"));
    assertEquals(1, run("25.0.3+9", Map.of("NO_ARCHIVE", "1")).calls().size());
  }

  @Test
  void withoutAPlaceForTheCacheItStartsPlainly() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Run run = run("25.0.3+9", Map.of("XDG_CACHE_HOME", folder.resolve("file").toString()));
    assertEquals(1, run.calls().size());
    assertEquals("", run.err());
    assertEquals(1, run("25.0.3+9", Map.of("DMLINT_CACHE", "off")).calls().size());
  }

  @Test
  void anOldJvmIsRefused() throws Exception {
    Run run = run("11.0.2+9", Map.of());
    assertEquals(3, run.code());
    assertTrue(run.err().contains("needs Java 17 or later"));
    assertEquals(List.of(), run.calls());
  }

  @Test
  void optionsForTheJvmArePassedOn() throws Exception {
    List<String> calls = run("17.0.15+6", Map.of("DMLINT_JAVA_OPTS", "-Xmx1g -Da=b")).calls();
    assertTrue(calls.get(1).contains(" -Xmx1g -Da=b -cp "));
  }

  @Test
  void trainingRunsOverAllKindsAndPrintsNothing() {
    Runs.Run run = Runs.in(folder, "train");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out() + run.err());
  }
}
