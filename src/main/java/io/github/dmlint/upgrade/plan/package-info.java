/** The plan of an upgrade: what will be done, what must hold, what is known, and the way back. */
@NullMarked
package io.github.dmlint.upgrade.plan;

import org.jspecify.annotations.NullMarked;
