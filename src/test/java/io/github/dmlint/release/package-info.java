/** Tests of releases and rule sets. */
@NullMarked
package io.github.dmlint.release;

import org.jspecify.annotations.NullMarked;
