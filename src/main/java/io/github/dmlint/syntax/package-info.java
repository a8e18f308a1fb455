/** The one tree that every format is read into. */
@NullMarked
package io.github.dmlint.syntax;

import org.jspecify.annotations.NullMarked;
