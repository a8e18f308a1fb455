package io.github.dmlint.cli;

/** The version of dmlint, as the jar's manifest has it. */
final class Version {
  private Version() {}

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }
}
