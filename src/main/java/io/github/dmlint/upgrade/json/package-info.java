/** JSON as the journal, snapshots, dmctl and Ansible speak it. */
@NullMarked
package io.github.dmlint.upgrade.json;

import org.jspecify.annotations.NullMarked;
