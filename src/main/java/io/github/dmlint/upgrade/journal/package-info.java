/** What an upgrade has done so far, kept so that a kill at any moment leaves it readable. */
@NullMarked
package io.github.dmlint.upgrade.journal;

import org.jspecify.annotations.NullMarked;
