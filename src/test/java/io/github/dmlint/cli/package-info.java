@NullMarked
package io.github.dmlint.cli;

import org.jspecify.annotations.NullMarked;
