/** DM's own checks in DM's order. The promise is kept here; rules only explain. */
@NullMarked
package io.github.dmlint.verdict;

import org.jspecify.annotations.NullMarked;
