/**
 * The upgrade of a DM-Ansible cluster: its plan, its steps through the real Ansible, and the proof
 * that each of them did what it should.
 */
@NullMarked
package io.github.dmlint.upgrade;

import org.jspecify.annotations.NullMarked;
