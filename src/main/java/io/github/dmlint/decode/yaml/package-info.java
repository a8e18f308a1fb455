/** What yaml.v2 makes of a tree and a key table. */
@NullMarked
package io.github.dmlint.decode.yaml;

import org.jspecify.annotations.NullMarked;
