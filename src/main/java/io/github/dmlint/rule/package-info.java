/** Findings, and the rules that make them. */
@NullMarked
package io.github.dmlint.rule;

import org.jspecify.annotations.NullMarked;
