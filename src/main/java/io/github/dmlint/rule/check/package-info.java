/** The rules, one class each. */
@NullMarked
package io.github.dmlint.rule.check;

import org.jspecify.annotations.NullMarked;
