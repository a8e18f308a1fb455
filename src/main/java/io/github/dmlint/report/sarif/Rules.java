package io.github.dmlint.report.sarif;

import de.jcup.sarif_2_1_0.model.Message;
import de.jcup.sarif_2_1_0.model.MessageStrings;
import de.jcup.sarif_2_1_0.model.MultiformatMessageString;
import de.jcup.sarif_2_1_0.model.PropertyBag;
import de.jcup.sarif_2_1_0.model.ReportingConfiguration;
import de.jcup.sarif_2_1_0.model.ReportingDescriptor;
import io.github.dmlint.release.RulePage;
import io.github.dmlint.release.RulePages;
import io.github.dmlint.release.RuleText;
import io.github.dmlint.report.ReportContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that results are of, each with the forms of its messages. */
final class Rules {
  private final RulePages pages;
  private final List<String> codes = new ArrayList<>();
  private final Map<String, Map<String, String>> templates = new LinkedHashMap<>();

  Rules(RulePages pages) {
    this.pages = pages;
  }

  int index(String code) {
    int index = codes.indexOf(code);
    if (index < 0) {
      codes.add(code);
      templates.put(code, new LinkedHashMap<>());
      return codes.size() - 1;
    }
    return index;
  }

  /** A message of a rule with its form by name. */
  Message message(String code, String text) {
    index(code);
    MessageTemplate template = MessageTemplate.of(text);
    Map<String, String> known = templates.getOrDefault(code, Map.of());
    String id = known.get(template.text());
    if (id == null) {
      id = "message" + (known.size() + 1);
      known.put(template.text(), id);
    }
    Message message = SarifTexts.message(text);
    message.setId(id);
    if (!template.arguments().isEmpty()) {
      message.setArguments(template.arguments());
    }
    return message;
  }

  /** The rules of the results; of a log without results all rules, for GitHub wants some. */
  Set<ReportingDescriptor> descriptors() {
    Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    if (codes.isEmpty()) {
      pages.all().forEach(page -> index(page.code()));
    }
    for (String code : codes) {
      descriptors.add(
          descriptor(
              pages
                  .find(code)
                  .orElseThrow(() -> new IllegalStateException("no page for rule " + code))));
    }
    return descriptors;
  }

  private ReportingDescriptor descriptor(RulePage page) {
    ReportingDescriptor rule = new ReportingDescriptor();
    rule.setId(page.code());
    rule.setName(SarifTexts.pascal(page.name()));
    rule.setShortDescription(SarifTexts.both(page.title()));
    RuleText text = pages.text(page);
    rule.setFullDescription(SarifTexts.both(paragraph(text.plain())));
    MultiformatMessageString help = new MultiformatMessageString();
    help.setText(text.plain());
    help.setMarkdown(text.markdown());
    rule.setHelp(help);
    rule.setHelpUri(Artifacts.uri(ReportContext.page(page.code())));
    ReportingConfiguration configuration = new ReportingConfiguration();
    configuration.setLevel(ReportingConfiguration.Level.fromValue(page.severity()));
    rule.setDefaultConfiguration(configuration);
    MessageStrings strings = new MessageStrings();
    templates
        .getOrDefault(page.code(), Map.of())
        .forEach((form, id) -> strings.setAdditionalProperty(id, SarifTexts.both(form)));
    if (!strings.getAdditionalProperties().isEmpty()) {
      rule.setMessageStrings(strings);
    }
    rule.setProperties(properties(page));
    return rule;
  }

  private static PropertyBag properties(RulePage page) {
    PropertyBag properties = new PropertyBag();
    Set<String> tags = new LinkedHashSet<>(page.kinds());
    properties.setTags(tags);
    properties.setAdditionalProperty("precision", "very-high");
    properties.setAdditionalProperty(
        "problem.severity", page.severity().equals("note") ? "recommendation" : page.severity());
    return properties;
  }

  /** The first paragraph of a page, as one line. */
  private static String paragraph(String text) {
    int end = text.indexOf("\n\n");
    return (end < 0 ? text : text.substring(0, end)).strip().replace('\n', ' ');
  }
}
