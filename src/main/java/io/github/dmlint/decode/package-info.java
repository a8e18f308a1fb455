/** What a release's TOML or YAML decoder makes of a tree and a key table. */
@NullMarked
package io.github.dmlint.decode;

import org.jspecify.annotations.NullMarked;
