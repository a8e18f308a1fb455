package io.github.dmlint.ansible;

import io.github.dmlint.text.Place;

/**
 * A variable that an inventory sets.
 *
 * @param raw the text that Ansible gave to Python, after one level of shell quoting on a host line
 * @param key where the name stands
 * @param place where the value stands, with its quotes
 * @param line 1-based
 */
public record Setting(String name, PyValue value, String raw, Place key, Place place, int line) {}
