/** The rules over a file and the inventory beside it, one class each. */
@NullMarked
package io.github.dmlint.rule.neighbour;

import org.jspecify.annotations.NullMarked;
