package io.github.dmlint.syntax.yaml;

import io.github.dmlint.syntax.SyntaxProblem;

/** Unwinds the reader at the first problem of a text; never leaves this package. */
final class YamlStop extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxProblem problem;
  private final boolean isLast;

  YamlStop(SyntaxProblem problem, boolean last) {
    super(problem.cause(), null, false, false);
    this.problem = problem;
    this.isLast = last;
  }

  SyntaxProblem problem() {
    return problem;
  }

  /** Whether no text behind the problem can be read: its bytes are no characters. */
  boolean isLast() {
    return isLast;
  }
}
