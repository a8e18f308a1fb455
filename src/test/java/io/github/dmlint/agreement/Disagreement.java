package io.github.dmlint.agreement;

/**
 * A point at which dmlint and a release differ.
 *
 * @param real what the release said, in short
 * @param ours what dmlint said, in short
 */
record Disagreement(CorpusCase file, String release, What what, String real, String ours) {
  enum What {
    /** dmlint refuses what the release accepts. */
    FALSE_ERROR("false-error"),
    /** dmlint accepts what the release refuses. */
    MISSED_ERROR("missed-error"),
    /** Both refuse, with another code. */
    CODE("code"),
    /** Both stop at unknown keys, at others. */
    KEYS("keys"),
    /** dmlint finds a problem that rules/problems.yaml says the release does not have. */
    LIFE("life"),
    /** dmlint threw. */
    CRASH("crash"),
    /** dmlint took longer than {@link Comparison#LIMIT} over one file. */
    SLOW("slow");

    private final String id;

    What(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }
  }
}
