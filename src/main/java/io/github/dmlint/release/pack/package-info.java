/**
 * Turns {@code rules/} into the compact form that {@link io.github.dmlint.release.RuleSets} loads:
 * timelines of keys are resolved here, equal tables become one.
 */
@NullMarked
package io.github.dmlint.release.pack;

import org.jspecify.annotations.NullMarked;
