package io.github.dmlint.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.jcup.sarif_2_1_0.model.Invocation;
import de.jcup.sarif_2_1_0.model.Notification;
import de.jcup.sarif_2_1_0.model.Result;
import de.jcup.sarif_2_1_0.model.Run;
import de.jcup.sarif_2_1_0.model.RunAutomationDetails;
import de.jcup.sarif_2_1_0.model.SarifSchema210;
import de.jcup.sarif_2_1_0.model.Tool;
import de.jcup.sarif_2_1_0.model.ToolComponent;
import io.github.dmlint.engine.FileResult;
import io.github.dmlint.engine.LintResult;
import io.github.dmlint.release.Release;
import io.github.dmlint.report.Report;
import io.github.dmlint.report.ReportContext;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Secrets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings as a SARIF 2.1.0 log, for code scanning and viewers. */
public final class SarifReport implements Report {
  /** The most results of a run that GitHub takes. */
  static final int MOST = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReportContext context;

  public SarifReport(ReportContext context) {
    this.context = context;
  }

  /** The library leaves out an empty list of results, without which GitHub refuses the log. */
  private abstract static class AlwaysResults {
    @JsonProperty("results")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    abstract List<Result> getResults();
  }

  private record Entry(Finding finding, Optional<Release> release) {}

  @Override
  public void write(LintResult result, Appendable out) throws IOException {
    SarifSchema210 log = new SarifSchema210();
    log.set$schema(Artifacts.uri(SCHEMA));
    log.setVersion(SarifSchema210.Version._2_1_0);
    log.setRuns(List.of(run(result)));
    ObjectMapper mapper = new ObjectMapper();
    mapper.addMixIn(Run.class, AlwaysResults.class);
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    mapper.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    out.append(mapper.writer(printer).writeValueAsString(log)).append('\n');
  }

  private Run run(LintResult result) {
    List<Entry> entries = entries(result);
    int dropped = entries.size() - MOST;
    if (dropped > 0) {
      entries.sort(Comparator.comparing(entry -> entry.finding().severity()));
      entries = entries.subList(0, MOST);
    }
    Artifacts artifacts = new Artifacts(context.folder(), context.root());
    Rules rules = new Rules(context.pages());
    Taxonomy taxonomy = new Taxonomy(result.releases());
    Results results =
        new Results(artifacts, new Regions(artifacts, result.secrets()), rules, taxonomy);
    List<Result> written = new ArrayList<>();
    for (Entry entry : entries) {
      written.add(results.result(entry.finding(), entry.release()));
    }
    Run run = new Run();
    run.setTool(tool(rules, taxonomy, result));
    run.setInvocations(List.of(invocation(result, Math.max(0, dropped), artifacts)));
    run.setOriginalUriBaseIds(artifacts.bases());
    run.setVersionControlProvenance(artifacts.provenance());
    run.setColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS);
    run.setAutomationDetails(details(result));
    run.setRedactionTokens(tokens());
    if (!result.releases().isEmpty()) {
      run.setTaxonomies(taxonomy.component());
    }
    run.setResults(written);
    return run;
  }

  private static List<Entry> entries(LintResult result) {
    List<Entry> entries = new ArrayList<>();
    for (FileResult file : result.files()) {
      for (Finding finding : file.findings()) {
        entries.add(new Entry(finding, file.release()));
      }
    }
    return entries;
  }

  private Tool tool(Rules rules, Taxonomy taxonomy, LintResult result) {
    ToolComponent driver = new ToolComponent();
    driver.setName("dmlint");
    driver.setFullName("dmlint " + context.version());
    driver.setOrganization("dmlint");
    driver.setVersion(context.version());
    driver.setInformationUri(Artifacts.uri(ReportContext.HOME));
    driver.setRules(rules.descriptors());
    if (!result.releases().isEmpty()) {
      driver.setSupportedTaxonomies(taxonomy.reference());
    }
    Tool tool = new Tool();
    tool.setDriver(driver);
    return tool;
  }

  private static RunAutomationDetails details(LintResult result) {
    List<Release> releases = result.releases();
    RunAutomationDetails details = new RunAutomationDetails();
    details.setId(releases.size() == 1 ? "dmlint/" + releases.get(0).name() + "/" : "dmlint/");
    return details;
  }

  private static Set<String> tokens() {
    Set<String> tokens = new LinkedHashSet<>();
    tokens.add(Secrets.MASK);
    return tokens;
  }

  private Invocation invocation(LintResult result, int dropped, Artifacts artifacts) {
    Invocation invocation = new Invocation();
    invocation.setExecutionSuccessful(result.count(FileResult.State.UNCHECKED) == 0);
    invocation.setExitCode(context.exitCode());
    invocation.setWorkingDirectory(artifacts.folder());
    List<Notification> notifications = new ArrayList<>();
    for (String note : result.notes()) {
      notifications.add(notification(note, Notification.Level.NOTE));
    }
    if (dropped > 0) {
      notifications.add(
          notification(
              "The '%d' least severe findings are left out: GitHub takes '%d' of a run."
                  .formatted(dropped, MOST),
              Notification.Level.WARNING));
    }
    for (FileResult file : result.files()) {
      if (file.state() == FileResult.State.UNCHECKED) {
        notifications.add(
            notification(
                "The file '%s' could not be checked.".formatted(file.path()),
                Notification.Level.ERROR));
      }
    }
    if (!notifications.isEmpty()) {
      invocation.setToolExecutionNotifications(notifications);
    }
    return invocation;
  }

  private static Notification notification(String words, Notification.Level level) {
    Notification notification = new Notification();
    notification.setMessage(SarifTexts.message(words));
    notification.setLevel(level);
    return notification;
  }
}
