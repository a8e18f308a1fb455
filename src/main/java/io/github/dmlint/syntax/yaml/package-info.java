/** YAML, over the events of snakeyaml-engine. */
@NullMarked
package io.github.dmlint.syntax.yaml;

import org.jspecify.annotations.NullMarked;
