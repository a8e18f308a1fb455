package io.github.dmlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What the programs that read the reports demand of their form: GitLab of Code Quality, Jenkins of
 * JUnit and Checkstyle. {@code FormatTest} holds the reports in {@code testdata/formats} to what
 * the program prints.
 */
class FormatConsumerTest {
  private static final Path FORMATS = Path.of("testdata", "formats");

  @Test
  void gitlabHasWhatCodeQualityRequires() throws Exception {
    JsonNode report = new ObjectMapper().readTree(file("gitlab"));
    assertTrue(report.isArray() && !report.isEmpty());
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode issue : report) {
      assertFalse(text(issue, "/description").isBlank());
      assertFalse(text(issue, "/check_name").isBlank());
      assertTrue(fingerprints.add(text(issue, "/fingerprint")), "a second time: " + issue);
      String severity = text(issue, "/severity");
      assertTrue(
          Set.of("info", "minor", "major", "critical", "blocker").contains(severity), severity);
      String path = text(issue, "/location/path");
      assertFalse(path.isEmpty() || path.startsWith("/") || path.startsWith("./"), path);
      assertFalse(path.contains("\\") || List.of(path.split("/")).contains(".."), path);
      JsonNode begin = issue.at("/location/lines/begin");
      assertTrue(begin.isInt() && begin.asInt() >= 1, issue.toString());
    }
  }

  @Test
  void junitIsOfTheCommonSchema() throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(FormatConsumerTest.class.getResource("/consumers/junit.xsd"))
        .newValidator()
        .validate(new StreamSource(file("junit")));
  }

  @Test
  void junitCountsWhatItHas() throws Exception {
    Element root = root("junit");
    assertCounts(root);
    for (Element suite : all(root, "testsuite")) {
      assertCounts(suite);
      assertEquals(all(suite, "skipped").size(), number(suite, "skipped"));
    }
    assertFalse(all(root, "failure").isEmpty());
  }

  @Test
  void checkstyleHasWhatItsReadersRequire() throws Exception {
    Element root = root("checkstyle");
    assertEquals("checkstyle", root.getTagName());
    assertFalse(root.getAttribute("version").isBlank());
    List<Element> errors = all(root, "error");
    assertFalse(errors.isEmpty());
    for (Element error : errors) {
      Element file = (Element) error.getParentNode();
      assertEquals("file", file.getTagName());
      assertFalse(file.getAttribute("name").isBlank());
      assertTrue(number(error, "line") >= 1);
      assertTrue(number(error, "column") >= 1);
      String severity = error.getAttribute("severity");
      assertTrue(Set.of("error", "warning", "info", "ignore").contains(severity), severity);
      assertFalse(error.getAttribute("message").isBlank());
      assertFalse(error.getAttribute("source").isBlank());
    }
  }

  private static void assertCounts(Element element) {
    String name = element.getAttribute("name");
    assertEquals(all(element, "testcase").size(), number(element, "tests"), name);
    assertEquals(all(element, "failure").size(), number(element, "failures"), name);
    assertEquals(all(element, "error").size(), number(element, "errors"), name);
  }

  private static String text(JsonNode issue, String pointer) {
    JsonNode value = issue.at(pointer);
    assertTrue(value.isTextual(), pointer + " of " + issue);
    return value.asText();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static List<Element> all(Element element, String tag) {
    NodeList nodes = element.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element root(String format) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file(format))
        .getDocumentElement();
  }

  private static File file(String format) {
    return FORMATS.resolve("expected." + format).toFile();
  }
}
