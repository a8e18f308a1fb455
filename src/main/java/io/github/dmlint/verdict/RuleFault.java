package io.github.dmlint.verdict;

import io.github.dmlint.decode.Value;

/**
 * What is wrong with a rule of a task or source.
 *
 * @param at the value at fault, or the place where one is missing
 * @param in what the value is missing in, where it is
 * @param reason in a few words
 */
record RuleFault(Value at, Value.Struct in, String reason) {
  /** The text at fault; empty where none is. */
  String value() {
    return at.text();
  }
}
