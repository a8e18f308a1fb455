package io.github.dmlint.cli;

import static io.github.dmlint.cli.Options.flag;
import static io.github.dmlint.cli.Options.value;
import static io.github.dmlint.cli.Options.values;

import io.github.dmlint.report.Formats;
import picocli.CommandLine.Model.CommandSpec;

/** The options of {@code dmlint check}. */
final class CheckHelp {
  static final String[] FOOTER = {
    "",
    "Examples:",
    "  dmlint check dm-ansible                     by the dm_version of the inventory there",
    "  dmlint check --format text --format sarif:out.sarif conf",
    "  dmlint check --old old-dm-ansible dm-ansible    and what the upgrade from there brings",
    "  dmlint check - --stdin-filename task.yaml < task.yaml",
  };

  private CheckHelp() {}

  static void addOptions(CommandSpec spec) {
    spec.addPositional(
        Options.arguments(
            "PATH",
            "0..*",
            "Files and folders; '-' for standard input; the current folder if none."));
    spec.addOption(
        value(
            "--target",
            "RELEASE",
            "The release of DM to judge by; else the dm_version of the inventory beside the file,"
                + " else the newest."));
    spec.addOption(
        value(
            "--from",
            "RELEASE",
            "The release that runs now: report too what the upgrade from it to the target"
                + " brings."));
    spec.addOption(
        value(
            "--old",
            "DIR",
            "The DM-Ansible directory of the release that runs now, which then tells --from."));
    spec.addOption(
        value(
            "--kind",
            "KIND",
            "Take all files for this kind, whatever they look like: task, source, dm-master,"
                + " dm-worker, dmctl, inventory."));
    spec.addOption(
        values(
            "--format",
            "FORMAT[:FILE]",
            "How to report: "
                + String.join(", ", Formats.NAMES)
                + "; several times for several reports."));
    spec.addOption(
        value(
            "--fail-on",
            "LEVEL",
            "End with 1 from this severity on: error (if not given), warning, note or never."));
    spec.addOption(
        values(
            "--select",
            "CODE",
            "Show only findings whose code begins with this: DM102, or DM1 for all of DM1xx."));
    spec.addOption(values("--ignore", "CODE", "Leave out findings whose code begins with this."));
    spec.addOption(
        values(
            "--severity",
            "CODE=LEVEL",
            "Give the findings of a rule another severity: error, warning or note."));
    spec.addOption(
        flag("--isolated", "Read the named files only, no neighbours and no inventory."));
    spec.addOption(
        SnapshotOption.spec("Check the deployed files that 'dmlint collect' gathered, too."));
    spec.addOption(
        value(
            "--stdin-filename",
            "NAME",
            "The path that standard input stands for, by which its kind is told."));
    spec.addOption(
        flag("--show-files", "Say what each file is taken for and why, and check none."));
    spec.addOption(
        values(
            "--bin",
            "PATH",
            "A program of DM, or a folder of them, whose release is compared with the target."));
    spec.addOption(
        flag("--run-binaries", "Ask programs of DM for their version by running them with -V."));
    spec.addOption(flag("--quiet", "Print no report when there are no findings."));
    spec.addOption(
        flag("--statistics", "Say at the end, on standard error, how often each rule found."));
    spec.addOption(
        value(
            "--threads",
            "N",
            "How many files are checked at once; as many as there are processors if not given."));
  }
}
