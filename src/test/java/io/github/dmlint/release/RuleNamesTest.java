package io.github.dmlint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names by which the program asks the rules, and those that the rules have. */
class RuleNamesTest {
  private static final Release ANY = RuleSets.bundled().newest();

  @Test
  void everyNameThatTheProgramAsksForIsThere() throws IOException {
    String program = program();
    for (String name : asked(program, ".has(\"")) {
      ANY.has(name);
    }
    for (String name : asked(program, ".values(\"")) {
      ANY.values(name);
    }
    for (String name : asked(program, ".code(\"")) {
      ANY.code(name);
    }
    assertFalse(asked(program, ".has(\"").isEmpty());
  }

  @Test
  void everyBehaviourAndProblemIsAskedFor() throws IOException {
    String program = program();
    List<String> idle = new ArrayList<>();
    for (String file : List.of("behaviours.yaml", "problems.yaml")) {
      for (String name : names(Path.of("rules", file))) {
        if (!mentions(program, name)) {
          idle.add(file + " " + name);
        }
      }
    }
    assertEquals(List.of(), idle);
  }

  @Test
  void everyBehaviourAndListHasASentenceThatSaysWhatItIs() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String file : List.of("behaviours.yaml", "values.yaml")) {
      String above = "";
      for (String line : Files.readAllLines(Path.of("rules", file))) {
        boolean entry = !line.isEmpty() && Character.isLetter(line.charAt(0));
        boolean sentence = above.startsWith("# ") && above.endsWith(".");
        if (entry && !sentence) {
          silent.add(file + " " + line);
        }
        above = line;
      }
    }
    assertEquals(List.of(), silent);
  }

  /** Whether the name stands in the program, whole or as an ending that is put after a kind. */
  private static boolean mentions(String program, String name) {
    boolean found = program.contains('"' + name + '"');
    for (int dash = name.indexOf('-'); dash >= 0 && !found; dash = name.indexOf('-', dash + 1)) {
      found = program.contains('"' + name.substring(dash) + '"');
    }
    return found;
  }

  private static String program() throws IOException {
    StringBuilder program = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        program.append(Files.readString(file));
      }
    }
    return program.toString();
  }

  private static Set<String> asked(String program, String call) {
    Set<String> names = new TreeSet<>();
    for (int i = program.indexOf(call); i >= 0; i = program.indexOf(call, i + 1)) {
      int start = i + call.length();
      // Options of the command line have values too.
      if (Character.isLetter(program.charAt(start))) {
        names.add(program.substring(start, program.indexOf('"', start)));
      }
    }
    return names;
  }

  private static List<String> names(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int colon = line.indexOf(':');
      if (colon > 0 && Character.isLetter(line.charAt(0))) {
        names.add(line.substring(0, colon));
      }
    }
    return names;
  }
}
