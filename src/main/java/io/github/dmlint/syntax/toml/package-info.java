/**
 * TOML as the versions of BurntSushi/toml read it, each with its own grammar, and as the standard
 * has it (tomlj).
 */
@NullMarked
package io.github.dmlint.syntax.toml;

import org.jspecify.annotations.NullMarked;
