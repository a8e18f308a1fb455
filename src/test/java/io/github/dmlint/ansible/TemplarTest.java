package io.github.dmlint.ansible;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in values as ansible-core 2.14 makes them. */
class TemplarTest {
  private static final Map<String, String> VARIABLES =
      Map.of("n", "3306", "s", "text", "none", "None", "list", "[1]", "self", "{{ self }}");

  private final Templar templar =
      new Templar(name -> Optional.ofNullable(VARIABLES.get(name)).map(TemplarTest::literal));

  private static PyValue literal(String text) {
    return PyLiteral.of(text).value();
  }

  private String made(String template) {
    Outcome outcome = templar.of(literal(template));
    return outcome instanceof Outcome.Known known
        ? known.value().type() + " " + known.value().repr()
        : outcome.getClass().getSimpleName();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "{{ s }}, str 'text'",
        "{{s}}/x, str 'text/x'",
        "{{ n }}, int 3306",
        "{{ n }}{{ n }}, str '33063306'",
        "a {{- s -}} b, str 'atextb'",
        "{{ list }}, list [1]",
        "[{{ n }}], list [3306]",
        "{{ 'lit' }}, str 'lit'",
        "{{ gone | default('d') }}, str 'd'",
        "{{ gone|default() }}, str ''",
        "{{ s|default(n) }}, str 'text'",
        "a{# c #}b, str 'ab'",
        "{% raw %}a{{b{% endraw %}, str 'a{{b'",
        "a{{b, Failed",
        "{{ gone }}{{ b, Failed",
        "a{# b, Failed",
        "{{ }}, Failed",
        "{{ self }}, Failed",
        "{{ s n }}, Failed",
        "{{ gone }}, Undefined",
        "{{ s.upper() }}, Unknown",
        "{{ s | upper }}, Unknown",
        "{{ 1 + 1 }}, Unknown",
        "{% if s %}x{% endif %}, Unknown",
        "{{ playbook_dir }}, Unknown",
        "a}}b, str 'a}}b'",
      })
  void aTemplateIsEvaluatedAsFarAsItIsKnown(String template, String expected) {
    assertEquals(expected, made(template));
  }

  @Test
  void aTupleBecomesAList() {
    assertEquals("list [1, 'text']", made("(1, '{{ s }}')"));
  }

  @Test
  void lineEndsAtTheEndAreKept() {
    assertEquals("str 'text\\n'", made("'{{ s }}\\n'"));
  }

  @Test
  void ofAnotherHostATupleIsAListThoughANameIsMissing() {
    PyValue tuple = literal("('{{ gone }}',)");
    Templar other = new Templar(name -> name.equals("v") ? Optional.of(tuple) : Optional.empty());
    assertEquals(new Outcome.Known(literal("['{{ gone }}']")), other.hostVariable("v"));
  }

  @Test
  void ofAnotherHostATemplateThatNamesAMissingVariableStays() {
    Templar other =
        new Templar(
            name ->
                name.equals("v") ? Optional.of(new PyValue.Str("{{ gone }}")) : Optional.empty());
    assertEquals(new Outcome.Known(new PyValue.Str("{{ gone }}")), other.hostVariable("v"));
    assertEquals("Undefined", other.variable("v").getClass().getSimpleName());
  }

  @Test
  void noneIsWrittenAsNothingAndBytesAsText() {
    assertEquals("", Templar.written(PyValue.Constant.NONE));
    assertEquals("ab", Templar.written(new PyValue.Bytes("ab")));
    assertEquals("1e+22", Templar.written(new PyValue.Float(1e22)));
  }
}
