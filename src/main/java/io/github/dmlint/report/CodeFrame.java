package io.github.dmlint.report;

import io.github.dmlint.engine.SecretBook;
import io.github.dmlint.rule.Finding;
import io.github.dmlint.rule.Label;
import io.github.dmlint.text.Place;
import io.github.dmlint.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of the files that a finding speaks of, with what it says of them underlined. */
final class CodeFrame {
  /** A gap of at most so many lines is shown, not skipped. */
  private static final int GAP = 1;

  private final SecretBook secrets;
  private final Colours colours;
  private final Finding finding;

  /** A place, the words for it, and whether it is the finding's own. */
  private record Mark(Place place, String words, boolean primary) {}

  CodeFrame(Finding finding, SecretBook secrets, Colours colours) {
    this.finding = finding;
    this.secrets = secrets;
    this.colours = colours;
  }

  void write(Appendable out) throws IOException {
    Map<Source, List<Mark>> bySource = new LinkedHashMap<>();
    add(new Mark(finding.place(), finding.note(), true), bySource);
    for (Label label : finding.labels()) {
      add(new Mark(label.place(), label.text(), false), bySource);
    }
    String gutter = " ".repeat(digits(bySource) + 1);
    boolean first = true;
    for (List<Mark> marks : bySource.values()) {
      Place at = marks.get(0).place();
      out.append(gutter).append(colours.frame(first ? "-->" : ":::")).append(' ');
      out.append(Visible.of(at.source().path()));
      if (!at.source().text().isEmpty()) {
        out.append(":" + at.line() + ":" + at.column() + "\n");
        frame(marks, gutter, out);
      } else {
        words(marks, out);
      }
      first = false;
    }
    lines(gutter, out);
  }

  /** What is said of a file that has no lines to show. */
  private void words(List<Mark> marks, Appendable out) throws IOException {
    for (Mark mark : marks) {
      String words = Visible.of(mark.words());
      if (!words.isEmpty()) {
        String text = ": " + words;
        out.append(mark.primary() ? colours.severity(finding.severity(), text) : text);
      }
    }
    out.append('\n');
  }

  private static void add(Mark mark, Map<Source, List<Mark>> bySource) {
    bySource.computeIfAbsent(mark.place().source(), any -> new ArrayList<>()).add(mark);
  }

  private static int digits(Map<Source, List<Mark>> bySource) {
    int digits = 1;
    for (List<Mark> marks : bySource.values()) {
      for (Mark mark : marks) {
        digits = Math.max(digits, Integer.toString(mark.place().line()).length());
      }
    }
    return digits;
  }

  private void frame(List<Mark> marks, String gutter, Appendable out) throws IOException {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort((a, b) -> a.place().span().compareTo(b.place().span()));
    out.append(gutter).append(colours.frame(" |")).append('\n');
    int last = 0;
    for (Mark mark : sorted) {
      int line = mark.place().line();
      if (last > 0 && line > last + GAP + 1) {
        out.append(gutter).append(colours.frame(" …")).append('\n');
      } else if (last > 0 && line == last + GAP + 1) {
        line(mark.place().source(), last + 1, gutter, 0, out);
      }
      if (line != last) {
        line(mark.place().source(), line, gutter, mark.place().span().start(), out);
      }
      underline(mark, gutter, out);
      last = line;
    }
  }

  private void line(Source source, int line, String gutter, int at, Appendable out)
      throws IOException {
    String number = Integer.toString(line);
    String text = new FrameLine(source, line, secrets.of(source), at).text();
    out.append(" ".repeat(gutter.length() - number.length()));
    out.append(colours.frame(number + " |"));
    out.append(text.isEmpty() ? "" : " ").append(text.stripTrailing()).append('\n');
  }

  private void underline(Mark mark, String gutter, Appendable out) throws IOException {
    Place place = mark.place();
    FrameLine line =
        new FrameLine(
            place.source(), place.line(), secrets.of(place.source()), place.span().start());
    String signs = line.underline(place.span(), mark.primary() ? '^' : '-');
    String words = Visible.of(mark.words());
    String text = signs + (words.isEmpty() ? "" : " " + words);
    out.append(gutter).append(colours.frame(" |")).append(' ');
    out.append(mark.primary() ? colours.severity(finding.severity(), text) : colours.second(text));
    out.append('\n');
  }

  /** What stands below the frame: whether DM stops here, its code, the remedy. */
  private void lines(String gutter, Appendable out) throws IOException {
    boolean coded = finding.dmCode().isPresent();
    if (coded || finding.first()) {
      String code = coded ? "DM code " + finding.dmCode().getAsInt() : "";
      String stop = finding.first() ? "DM stops here" : "";
      String both = code + (coded && finding.first() ? "; " : "") + stop;
      out.append(gutter).append(colours.frame(" =")).append(' ').append(both).append('\n');
    }
    if (!finding.help().isEmpty()) {
      out.append(gutter).append(colours.frame(" =")).append(colours.bold(" help:")).append(' ');
      out.append(Visible.of(finding.help())).append('\n');
    }
  }
}
