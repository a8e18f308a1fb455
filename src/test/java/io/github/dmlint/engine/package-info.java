@NullMarked
package io.github.dmlint.engine;

import org.jspecify.annotations.NullMarked;
