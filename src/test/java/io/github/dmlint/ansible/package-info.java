@NullMarked
package io.github.dmlint.ansible;

import org.jspecify.annotations.NullMarked;
