/**
 * Agreement with the real DM: verdicts that its releases gave on many files, held against those of
 * dmlint.
 */
@NullMarked
package io.github.dmlint.agreement;

import org.jspecify.annotations.NullMarked;
