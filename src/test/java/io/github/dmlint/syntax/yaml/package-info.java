/** Tests of the readers of YAML. */
@NullMarked
package io.github.dmlint.syntax.yaml;

import org.jspecify.annotations.NullMarked;
