/**
 * The command line. The clock, the locale, the environment and the working directory are read here
 * and nowhere else.
 */
@NullMarked
package io.github.dmlint.cli;

import org.jspecify.annotations.NullMarked;
