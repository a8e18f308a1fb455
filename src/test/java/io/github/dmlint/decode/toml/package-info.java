@NullMarked
package io.github.dmlint.decode.toml;

import org.jspecify.annotations.NullMarked;
