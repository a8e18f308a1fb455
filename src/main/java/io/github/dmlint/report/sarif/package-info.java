/** Findings as SARIF 2.1.0; the only package that knows the SARIF classes and Jackson. */
@NullMarked
package io.github.dmlint.report.sarif;

import org.jspecify.annotations.NullMarked;
