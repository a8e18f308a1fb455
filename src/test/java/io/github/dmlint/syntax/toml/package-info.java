@NullMarked
package io.github.dmlint.syntax.toml;

import org.jspecify.annotations.NullMarked;
