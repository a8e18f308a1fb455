/** Whether a step of an upgrade did what it should, whatever its exit code. */
@NullMarked
package io.github.dmlint.upgrade.proof;

import org.jspecify.annotations.NullMarked;
