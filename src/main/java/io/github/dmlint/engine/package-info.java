/** Reads what is named, judges each file, and orders and filters what is found. */
@NullMarked
package io.github.dmlint.engine;

import org.jspecify.annotations.NullMarked;
