/** YAML: the reader of DM's files as yaml.v2 has it, and those of all other files. */
@NullMarked
package io.github.dmlint.syntax.yaml;

import org.jspecify.annotations.NullMarked;
