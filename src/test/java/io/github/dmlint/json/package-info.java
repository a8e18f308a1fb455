/** JSON of this program and of others. */
@NullMarked
package io.github.dmlint.json;

import org.jspecify.annotations.NullMarked;
