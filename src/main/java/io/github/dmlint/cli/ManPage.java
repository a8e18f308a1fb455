package io.github.dmlint.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page dmlint(1), made from the model of the command line, so that the two cannot
 * differ. It is troff with the man(7) macros.
 */
final class ManPage {
  private static final int WIDTH = 78;

  private boolean headed;
  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  /**
   * The page of a program.
   *
   * @param version the program's version, without a date
   * @param date the day of the version as YYYY-MM-DD
   */
  static String of(CommandSpec root, String version, String date) {
    ManPage page = new ManPage();
    page.head(root, version, date);
    page.section("COMMANDS");
    root.subcommands()
        .forEach((name, line) -> page.command(root.name() + " " + name, line.getCommandSpec()));
    page.section("OPTIONS");
    page.arguments(root);
    page.footer(root);
    return page.out.toString();
  }

  private void head(CommandSpec root, String version, String date) {
    String name = root.name();
    line(
        ".TH "
            + name.toUpperCase(Locale.ROOT)
            + " 1 \""
            + date
            + "\" \""
            + name
            + " "
            + version
            + "\"");
    section("NAME");
    line(escape(name) + " \\-");
    text(stripPeriod(header(root).stream().findFirst().orElse("")));
    section("SYNOPSIS");
    line(".B " + escape(name));
    line("[\\fIOPTION\\fR]... \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...");
    section("DESCRIPTION");
    for (String text : root.usageMessage().description()) {
      paragraph(text);
    }
  }

  private void command(String title, CommandSpec spec) {
    if (spec.usageMessage().hidden()) {
      return;
    }
    line(".SS " + quoted(title));
    for (String text : header(spec)) {
      paragraph(text);
    }
    arguments(spec);
    footer(spec);
  }

  private static List<String> header(CommandSpec spec) {
    String[] description = spec.usageMessage().description();
    return List.of(description.length > 0 ? description : spec.usageMessage().header());
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (!parameter.hidden()) {
        item("\\fI" + escape(parameter.paramLabel()) + "\\fR", parameter);
      }
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        item(names(option), option);
      }
    }
  }

  private static String names(OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(names.length() == 0 ? "" : ", ").append("\\fB").append(escape(name));
      names.append("\\fR");
    }
    if (option.arity().max() > 0) {
      names.append(" \\fI").append(escape(option.paramLabel())).append("\\fR");
    }
    return names.toString();
  }

  private void item(String term, ArgSpec argument) {
    line(".TP");
    line(term);
    for (String text : argument.description()) {
      text(text);
    }
  }

  private void footer(CommandSpec spec) {
    Map<String, String> exits = spec.usageMessage().exitCodeList();
    if (!exits.isEmpty()) {
      section("EXIT STATUS");
      exits.forEach(
          (code, meaning) -> {
            line(".TP");
            line(escape(code.trim()));
            text(meaning);
          });
    }
    String[] footer = spec.usageMessage().footer();
    if (footer.length > 0) {
      line(".PP");
      line(".nf");
      for (String row : footer) {
        line(guard(escape(row)));
      }
      line(".fi");
    }
  }

  private void section(String title) {
    line(".SH " + quoted(title));
  }

  private void paragraph(String text) {
    if (!text.isBlank()) {
      // A heading begins a paragraph by itself.
      if (!headed) {
        line(".PP");
      }
      text(text);
    }
  }

  private void text(String text) {
    StringBuilder row = new StringBuilder();
    for (String word : escape(text.strip()).split(" +", -1)) {
      if (row.length() > 0 && row.length() + 1 + word.length() > WIDTH) {
        line(guard(row.toString()));
        row.setLength(0);
      }
      row.append(row.length() == 0 ? "" : " ").append(word);
    }
    if (row.length() > 0) {
      line(guard(row.toString()));
    }
  }

  private void line(String text) {
    headed = text.startsWith(".S");
    out.append(text).append('\n');
  }

  private static String stripPeriod(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String quoted(String text) {
    return text.indexOf(' ') < 0 ? escape(text) : '"' + escape(text) + '"';
  }

  /** A line of text must not begin like a macro. */
  private static String guard(String text) {
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("%n", " ").replace("%%", "%");
  }
}
