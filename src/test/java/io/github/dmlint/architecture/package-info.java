/** The shape of the program, held by tests. */
@NullMarked
package io.github.dmlint.architecture;

import org.jspecify.annotations.NullMarked;
