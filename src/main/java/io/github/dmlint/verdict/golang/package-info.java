/** What Go's libraries make of texts that DM hands to them. */
@NullMarked
package io.github.dmlint.verdict.golang;

import org.jspecify.annotations.NullMarked;
