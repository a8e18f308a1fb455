/** A DM cluster as DM-Ansible makes it: effective variables, rendered files, components. */
@NullMarked
package io.github.dmlint.cluster;

import org.jspecify.annotations.NullMarked;
