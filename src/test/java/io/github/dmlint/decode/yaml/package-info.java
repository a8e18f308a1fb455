/** Tests of decoding YAML. */
@NullMarked
package io.github.dmlint.decode.yaml;

import org.jspecify.annotations.NullMarked;
