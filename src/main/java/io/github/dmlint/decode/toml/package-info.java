/** What BurntSushi/toml makes of a file and a key table, in the version of a release. */
@NullMarked
package io.github.dmlint.decode.toml;

import org.jspecify.annotations.NullMarked;
