package io.github.dmlint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.dmlint.text.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Packages import in one direction only, and each library has one package that knows it. */
class ImportOrderTest {
  private static final String ROOT = "io.github.dmlint.";

  /** From left to right; those that stand together do not know each other. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("text", "json"),
          List.of("syntax"),
          List.of("release"),
          List.of("decode"),
          List.of("verdict"),
          List.of("ansible"),
          List.of("cluster"),
          List.of("rule"),
          List.of("engine"),
          List.of("report", "fix", "upgrade"),
          List.of("cli"));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importUrl(Source.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void packagesImportOnlyFromThoseToTheirLeft() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (String each : ORDER.get(i)) {
        List<String> barred = new ArrayList<>(ORDER.get(i));
        ORDER.subList(i + 1, ORDER.size()).forEach(barred::addAll);
        barred.remove(each);
        check(each, barred);
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    List<String> placed = ORDER.stream().flatMap(List::stream).toList();
    List<String> strange =
        MAIN.stream()
            .map(c -> c.getPackageName() + ".")
            .filter(name -> name.startsWith(ROOT) && name.length() > ROOT.length())
            .map(name -> name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
            .filter(name -> !placed.contains(name))
            .distinct()
            .toList();
    assertTrue(strange.isEmpty(), strange.toString());
    assertFalse(MAIN.isEmpty());
  }

  /** A canary: were the rules blind, this one would pass too. */
  @Test
  void aWrongOrderIsSeen() {
    assertThrows(AssertionError.class, () -> check("verdict", List.of("text")));
    assertThrows(AssertionError.class, () -> library("nowhere", "org.jspecify.."));
  }

  @Test
  void eachLibraryIsKnownToOnePackage() {
    library("syntax.toml", "org.tomlj..");
    library("syntax.yaml", "org.snakeyaml..");
    library("report.sarif", "com.fasterxml.jackson..", "de.jcup..");
    library("cli", "picocli..");
  }

  private static void check(String from, List<String> barred) {
    String[] others = barred.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    if (others.length > 0) {
      ArchRule rule =
          noClasses()
              .that()
              .resideInAPackage(ROOT + from + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .allowEmptyShould(true);
      rule.check(MAIN);
    }
  }

  private static void library(String owner, String... library) {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("io.github.dmlint..")
            .and()
            .resideOutsideOfPackage(ROOT + owner + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(library)
            .allowEmptyShould(true);
    rule.check(MAIN);
  }
}
