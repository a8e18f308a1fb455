/** The rules over an inventory, one class each. */
@NullMarked
package io.github.dmlint.rule.inventory;

import org.jspecify.annotations.NullMarked;
