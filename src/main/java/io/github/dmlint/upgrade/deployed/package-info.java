/** What an inventory deploys, what runs of it, and the programs that tell so. */
@NullMarked
package io.github.dmlint.upgrade.deployed;

import org.jspecify.annotations.NullMarked;
