package io.github.dmlint.report;

import io.github.dmlint.engine.LintResult;
import java.io.IOException;

/** A way to write down what was found. */
@FunctionalInterface
public interface Report {
  void write(LintResult result, Appendable out) throws IOException;
}
