/** The upgrade, with programs that stand in for DM and, where tagged so, with the real Ansible. */
@NullMarked
package io.github.dmlint.upgrade;

import org.jspecify.annotations.NullMarked;
