package io.github.dmlint.ansible;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dmlint.text.Source;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ansible makes of an inventory, one surprise a test. */
class InventoryTest {
  private static Inventory read(String text) {
    return Inventory.read(Source.of("inventory.ini", text));
  }

  private static List<String> names(Collection<InventoryHost> hosts) {
    return hosts.stream().map(InventoryHost::name).toList();
  }

  private static String value(Inventory inventory, String host, String variable) {
    PyValue value = inventory.host(host).orElseThrow().setting(variable).orElseThrow().value();
    return value.type() + " " + value.repr();
  }

  private static String error(String text) {
    return read(text).error().map(error -> error.text("i")).orElse("");
  }

  @Test
  void afterAnErrorAnsibleKeepsWhatStoodBefore() {
    Inventory inventory = read("[g]\na x=1\nb y = 2\nc\n[g:vars]\nz=1\n");
    assertFalse(inventory.ok());
    assertEquals(List.of("a"), names(inventory.hosts()));
    assertTrue(inventory.group("g").orElseThrow().settings().isEmpty());
    assertEquals(List.of("a", "b", "c"), names(inventory.intended().hosts()));
  }

  @Test
  void aChainOfGroupsHasAnyLength() {
    StringBuilder text = new StringBuilder("[g0]\na\n");
    for (int i = 1; i < 100_000; i++) {
      text.append("[g" + i + ":children]\ng" + (i - 1) + "\n");
    }
    Inventory inventory = read(text.toString());
    assertTrue(inventory.ok());
    assertEquals(100_000, inventory.group("g0").orElseThrow().depth());
    assertEquals(1, inventory.group("g99999").orElseThrow().depth());
  }

  @Test
  void bytesThatAreNoUtf8AreSurrogatesInValues() {
    byte[] bytes = "[g]\nh pw=caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Inventory inventory = Inventory.read(Source.of("i", bytes));
    Setting setting = inventory.host("h").orElseThrow().setting("pw").orElseThrow();
    assertEquals("caf\udce9", setting.value().text());
  }

  @Test
  void aNumberSignCutsAnUnquotedValueAndTheRestOfTheLine() {
    Inventory inventory = read("[g]\nh pw=abc!@#123 port=3306\n");
    assertEquals("str 'abc!@'", value(inventory, "h", "pw"));
    assertTrue(inventory.host("h").orElseThrow().setting("port").isEmpty());
  }

  @Test
  void aNumberSignInAVarsSectionBelongsToTheValue() {
    Inventory inventory = read("[all:vars]\ndm_version = v1.0.3 # new\nn = 1 # one\n");
    InventoryGroup all = inventory.group("all").orElseThrow();
    assertEquals("v1.0.3 # new", all.setting("dm_version").orElseThrow().value().text());
    assertEquals("int", all.setting("n").orElseThrow().value().type());
  }

  @Test
  void aHostLineAmongVariablesIsAVariable() {
    Inventory inventory = read("[all:vars]\nw3 ansible_host=10.0.0.4 server_id=3\n");
    Setting setting = inventory.group("all").orElseThrow().setting("w3 ansible_host").orElseThrow();
    assertEquals("10.0.0.4 server_id=3", setting.raw());
    assertTrue(inventory.hosts().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "123456, int 123456",
        "\"123456\", int 123456",
        "\"'123456'\", str '123456'",
        "0123, str '0123'",
        "1.10, float 1.1",
        "1e5, float 100000.0",
        "0x10, int 16",
        "0b11, int 3",
        "1_000, int 1000",
        "True, bool True",
        "true, str 'true'",
        "None, NoneType None",
        "1+1, str '1+1'",
        "1+2j, complex (1+2j)",
        "v1.0.3, str 'v1.0.3'",
        "-5, int -5",
        "a\\xb, str 'axb'",
        "'a\\xb', str 'a\\\\xb'",
        "\"'a' 'b'\", str 'ab'",
        "(), tuple ()",
        "[1], list [1]",
        "{'a'}, str '{a}'",
      })
  void aValueOnAHostLineIsReadByShellAndThenByPython(String written, String expected) {
    assertEquals(expected, value(read("[g]\nh v=" + written + "\n"), "h", "v"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "h[1:3], h1 h2 h3",
        "h[01:03], h01 h02 h03",
        "h[1:5:2], h1 h3 h5",
        "h[a:c], ha hb hc",
        "h[:2], h0 h1 h2",
        "h[1:2]x[1:2], h1x1 h1x2 h2x1 h2x2",
        "h[3:1], ``",
      })
  void aRangeNamesSeveralHosts(String pattern, String expected) {
    assertEquals(expected, String.join(" ", names(read("[g]\n" + pattern + "\n").hosts())));
  }

  @Test
  void aNumericRangeFromHighToLowIsEmptyWithoutAWord() {
    Inventory inventory = read("[g]\nh[3:1] a=1\n");
    assertTrue(inventory.ok());
    assertTrue(inventory.hosts().isEmpty());
  }

  @Test
  void aPortBehindTheNameIsAnsiblePortUnlessTheLineSetsIt() {
    assertEquals("int 2222", value(read("[g]\nh:2222\n"), "h", "ansible_port"));
    assertEquals("int 22", value(read("[g]\nh:2222 ansible_port=22\n"), "h", "ansible_port"));
    assertEquals("int 99999", value(read("[g]\nh:99999\n"), "h", "ansible_port"));
    assertTrue(read("[g]\nh:ssh\n").host("h:ssh").isPresent());
  }

  @Test
  void anAddressInBracketsNeedsAPortToBeNoSection() {
    Inventory inventory = read("[g]\n[2001:db8::1]:22\n");
    assertTrue(inventory.host("2001:db8::1").isPresent());
    assertFalse(read("[g]\n[2001:db8::1]\n").ok());
  }

  @Test
  void anAliasInTwoGroupsIsOneHostAndItsLastLineWins() {
    Inventory inventory = read("[m]\nn deploy_dir=/m\n[w]\nn deploy_dir=/w\n");
    assertEquals("str '/w'", value(inventory, "n", "deploy_dir"));
    assertEquals(2, inventory.host("n").orElseThrow().mentions().size());
  }

  @Test
  void aHostThatJoinsAGroupLaterIsNoLongerUngrouped() {
    Inventory inventory = read("h\n[g]\nh\n");
    assertTrue(inventory.group("ungrouped").orElseThrow().hosts().isEmpty());
  }

  @Test
  void valuesKeepTheirPlaceWithQuotes() {
    Source source = Source.of("i", "[g]\nh a=1 pw='x y'\n");
    Setting setting = Inventory.read(source).host("h").orElseThrow().setting("pw").orElseThrow();
    assertEquals("'x y'", source.text(setting.place().span()));
    assertEquals("pw", source.text(setting.key().span()));
    assertEquals(2, setting.line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`[g]\nh a = 1\n`|i:2: Expected key=value host variable assignment, got: a",
        "`[g]\nh a= 1\n`|i:2: Expected key=value host variable assignment, got: 1",
        "`[g]\nh 'a\n`|i:2: Error parsing host definition 'h 'a': No closing quotation",
        "`[g]\nh a\\\n`|i:2: Error parsing host definition 'h a\\': No escaped character",
        "`[g:foo]\n`|i:1: Section [g:foo] has unknown type: foo",
        "`[x:vars]\na=1\n`|i:1: Section [x:vars] not valid for undefined group: x",
        "`[p:children]\na\n`|i:2: Section [p:children] includes undefined group: a",
        "`[p:children]\na x=1\n`|i:2: Expected group name, got: a x=1",
        "`[g:vars]\na: 1\n[g]\n`|i:2: Expected key=value, got: a: 1",
        "`[p:children]\np\n`|can't add group to itself",
        "`[g]\nh[1]\n`|host range must be begin:end or begin:end:step",
        "`[g]\nh[01:3]\n`|host range must specify equal-length begin and end formats",
        "`[g]\nh[c:a]\n`|host range must have begin <= end",
      })
  void anErrorHasAnsiblesWords(String text, String expected) {
    assertEquals(expected, error(text));
  }

  @Test
  void aHeaderMayHaveACommentButNothingElseBehindIt() {
    assertTrue(read("[g] # c\nh\n").group("g").isPresent());
    assertFalse(read("[g] ; c\nh\n").ok());
    assertTrue(read("[g:vars]\na=1\n[g]\n").ok(), "variables may come before the group");
  }

  @Test
  void anyLineEndOfPythonEndsALine() {
    assertEquals(List.of("a", "b", "c", "d"), names(read("a\rb\u2028c\u000bd").hosts()));
  }

  @Test
  void aByteOrderMarkIsNotTakenOff() {
    byte[] bytes = "\ufeff[g]\nh\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertFalse(Inventory.read(Source.of("i", bytes)).ok());
  }
}
