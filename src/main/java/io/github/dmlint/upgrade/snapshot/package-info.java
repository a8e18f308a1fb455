/** What really runs of a cluster, in one file that can be taken to another machine. */
@NullMarked
package io.github.dmlint.upgrade.snapshot;

import org.jspecify.annotations.NullMarked;
