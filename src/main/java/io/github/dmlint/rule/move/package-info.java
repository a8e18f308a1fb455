/**
 * Rules over an upgrade: what a step between two releases brings, and the directory that does it.
 */
@NullMarked
package io.github.dmlint.rule.move;

import org.jspecify.annotations.NullMarked;
