/** The programs of Ansible as child processes: environment, output, events, interruption. */
@NullMarked
package io.github.dmlint.upgrade.run;

import org.jspecify.annotations.NullMarked;
