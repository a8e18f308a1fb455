/** Text with places: bytes in, exact bytes out. No other package counts characters. */
@NullMarked
package io.github.dmlint.text;

import org.jspecify.annotations.NullMarked;
