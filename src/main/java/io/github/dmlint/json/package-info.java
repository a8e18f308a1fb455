/** JSON as it is written and read: reports, the journal, snapshots, what dmctl and Ansible say. */
@NullMarked
package io.github.dmlint.json;

import org.jspecify.annotations.NullMarked;
