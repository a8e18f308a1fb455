/** Ansible's INI grammar as far as it is lines and words: what they mean is Ansible's business. */
@NullMarked
package io.github.dmlint.syntax.ini;

import org.jspecify.annotations.NullMarked;
