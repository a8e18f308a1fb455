/** Tests of effective variables and of what the templates write. */
@NullMarked
package io.github.dmlint.cluster;

import org.jspecify.annotations.NullMarked;
