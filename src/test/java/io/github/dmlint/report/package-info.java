@NullMarked
package io.github.dmlint.report;

import org.jspecify.annotations.NullMarked;
