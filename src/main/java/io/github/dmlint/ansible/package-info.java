/** What Ansible makes of an inventory: Python literals, hosts, groups, precedence. Knows no DM. */
@NullMarked
package io.github.dmlint.ansible;

import org.jspecify.annotations.NullMarked;
