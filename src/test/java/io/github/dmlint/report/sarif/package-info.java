@NullMarked
package io.github.dmlint.report.sarif;

import org.jspecify.annotations.NullMarked;
