/** What must hold before an upgrade changes anything. */
@NullMarked
package io.github.dmlint.upgrade.preflight;

import org.jspecify.annotations.NullMarked;
