/** The rules over a file and DM's other files in its folder, one class each. */
@NullMarked
package io.github.dmlint.rule.sibling;

import org.jspecify.annotations.NullMarked;
