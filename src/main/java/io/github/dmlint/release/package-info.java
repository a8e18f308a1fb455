/**
 * Releases of DM and what is alive at each: keys, values, behaviours, codes. Loads the rule sets.
 */
@NullMarked
package io.github.dmlint.release;

import org.jspecify.annotations.NullMarked;
