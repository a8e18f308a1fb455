@NullMarked
package io.github.dmlint.rule;

import org.jspecify.annotations.NullMarked;
