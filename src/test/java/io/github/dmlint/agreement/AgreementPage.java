package io.github.dmlint.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that shows the measured agreement: each measurement is a part of it with a heading. */
final class AgreementPage {
  private static final String BEGIN = "<!-- measured: ";
  private static final String END = "<!-- end -->\n";

  private AgreementPage() {}

  /** Puts a measurement in the place of the one with the same title, or at the end. */
  static void write(Path page, String title, Tally tally) throws IOException {
    String begin = BEGIN + title + " -->\n";
    String part =
        begin
            + "\n### "
            + title
            + "\n\n"
            + tally.files()
            + " files, "
            + tally.checks()
            + " checks.\n\n"
            + tally.table()
            + "\n"
            + END;
    String text = Files.readString(page);
    int start = text.indexOf(begin);
    if (start < 0) {
      Files.writeString(page, text + "\n" + part);
    } else {
      int end = text.indexOf(END, start) + END.length();
      Files.writeString(page, text.substring(0, start) + part + text.substring(end));
    }
  }
}
