/** Pieces of Go's library that decoders need. */
@NullMarked
package io.github.dmlint.decode.golang;

import org.jspecify.annotations.NullMarked;
