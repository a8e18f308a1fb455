package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual in mandoc, the completions in their shells, the scripts under shellcheck. */
@Tag("consumers")
class ShellConsumersTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path completion(String shell) throws IOException {
    return file("dmlint." + shell, Runs.in(folder, "completion", shell).out());
  }

  @Test
  void mandocFindsNothingInTheManual() throws Exception {
    Path page = file("dmlint.1", Runs.in(folder, "man").out());
    assertEquals("", Tools.run(folder, "mandoc", "-Tlint", "-Wall", page.toString()).out());
    String text = Tools.run(folder, "mandoc", "-Tutf8", page.toString()).out();
    assertTrue(text.contains("--stdin-filename"), text);
  }

  @Test
  void shellcheckFindsNothingInTheScripts() throws Exception {
    List<String> scripts = new ArrayList<>();
    for (String folder : List.of("bin", ".ci", "bench")) {
      try (Stream<Path> files = Files.list(Tools.HERE.resolve(folder))) {
        for (Path file : files.filter(Files::isExecutable).sorted().toList()) {
          if (Files.isRegularFile(file)) {
            scripts.add(file.toString());
          }
        }
      }
    }
    assertTrue(scripts.size() >= 3, scripts.toString());
    assertEquals(
        new Tools.Ran(0, ""), Tools.run(Tools.HERE, "shellcheck", scripts.toArray(String[]::new)));
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    Path script =
        file(
            "try.bash",
            """
            shopt -s progcomp
            source "$1"
            spec=$(complete -p dmlint)
            function=${spec#*-F }
            function=${function%% *}
            complete_words() {
              COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
              COMPREPLY=()
              "$function" dmlint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2> /dev/null
              printf '%s\\n' "${COMPREPLY[@]}"
            }
            complete_words dmlint ch
            complete_words dmlint check --stat
            """);
    Tools.Ran ran = Tools.run(folder, "bash", script.toString(), completion("bash").toString());
    assertEquals(List.of("check", "--statistics"), ran.out().lines().map(String::strip).toList());
  }

  @Test
  void fishCompletesCommandsAndOptions() throws Exception {
    Path completion = completion("fish");
    Path script =
        file(
            "try.fish",
            "source "
                + completion
                + "\ncomplete --do-complete 'dmlint ch'\n"
                + "complete --do-complete 'dmlint check --stat'\n");
    List<String> words =
        Tools.run(folder, "fish", "--no-config", script.toString())
            .out()
            .lines()
            .map(line -> line.replaceAll("\t.*", ""))
            .toList();
    assertEquals(List.of("check", "--statistics"), words);
  }

  @Test
  void zshTakesTheCompletion() throws Exception {
    Path script =
        file(
            "try.zsh",
            """
            autoload -U +X compinit && compinit -u -D
            source "$1" || exit 1
            print -r -- ${_comps[dmlint]}
            """);
    Tools.Ran ran = Tools.run(folder, "zsh", "-f", script.toString(), completion("zsh").toString());
    assertTrue(ran.code() == 0 && !ran.out().isBlank(), ran.toString());
    assertTrue(ran.out().contains("dmlint"), ran.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theCompletionIsWellFormed(String shell) throws Exception {
    Path script = completion(shell);
    assertEquals(new Tools.Ran(0, ""), Tools.run(folder, shell, "-n", script.toString()));
  }
}
