package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.report.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No secret leaves the program: a canary in every place, through every format. */
class SecretTest {
  private static final String CANARY = "kAnArY-7f3e";

  /** Files with a problem on the line of the secret or beside it, so that a frame shows it. */
  private static final String[][] FILES = {
    {"dm-worker.toml", "source-id = 1\n[from]\npassword = \"%s\"\n"},
    {"dm-worker2.toml", "[from]\npassword = \"%s\npassword = '%s'\n"},
    {"dm-worker3.toml", "from = { password = \"%s\", user = 1 }\n"},
    {"dm-worker4.toml", "[from]\npassword = \"\"\"\n%s\n\"\"\"\nuser = 1\n"},
    {"dm-worker5.toml", "[from]\nPassword = '%s' x\n"},
    {"dm-worker6.toml", "[from]\npassword = [\"%s\"]\n"},
    {"dm-worker7.toml", "[from]\npasswd = \"%s\"\nmysql_pwd = \"%s\"\n"},
    {"dm-worker8.toml", "[from]\n\"pass\\u0077ord\" = \"%s\"\nhost = 3\nuser = \"%s\"\n"},
    {"a.task.yaml", "target-database: {user: a, password: %s, port: x}\n"},
    {"b.task.yaml", "target-database:\n  password: %s\n  port: x\n"},
    {"c.task.yaml", "target-database:\n  password: |\n    %s\n  port: x\n"},
    {"d.task.yaml", "x: &p %s\ntarget-database:\n  password: *p\n"},
    {"e.task.yaml", "target-database:\n  password: [%s]\n"},
    {"f.task.yaml", "target-database:\n  \"password\": \"%s\n    more\"\n  port: x\n"},
    {"g.task.yaml", "target-database:\n  password: \"%s\"\n  password: \"%s\"\n"},
    {"h.task.yaml", "target-database:\n  password: !!int %s\n\tx\n"},
    {"i.task.yaml", "target-database:\n  ? password\n  : %s\n  port: x\n"},
    {"a.source.yaml", "from:\n  password: %s\nsource-id: [%s]\n"},
    {"dm-master.toml", "ssl-key-base64 = \"%s\"\nsecret = \"%s\"\nx = \"%s\"\n"},
    {"dmctl.toml", "token = \"%s\"\n"},
    {"inventory.ini", "[all:vars]\ndm_version = v9.%s\ngrafana_admin_password = \"%s\"\n"},
    {"old/inventory.ini", "[w]\na mysql_password='%s' x=1\n[all:vars]\ndm_version = nope\n"},
  };

  @Test
  void noFormatShowsIt(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("old"));
    for (String[] file : FILES) {
      Files.writeString(folder.resolve(file[0]), file[1].replace("%s", CANARY));
    }
    for (String release : new String[] {"v1.0.0-rc.1", "v1.0.3", "v1.0.7", "v8.5.0"}) {
      for (String format : Formats.NAMES) {
        Runs.Run run =
            Runs.in(folder, "check", "--target", release, "--format", format, "--fail-on", "never");
        assertTrue(run.out().length() > 500, format + run.err());
        List<String> leaks = new ArrayList<>();
        run.out().lines().filter(line -> line.contains("nArY")).forEach(leaks::add);
        assertTrue(leaks.isEmpty(), release + " " + format + "\n" + String.join("\n", leaks));
        assertFalse(run.err().contains("nArY"), run.err());
      }
    }
  }
}
