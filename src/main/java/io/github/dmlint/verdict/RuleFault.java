package io.github.dmlint.verdict;

/**
 * What is wrong with a rule of a task or source.
 *
 * @param key the key at fault
 * @param reason in a few words
 */
record RuleFault(String key, String reason) {}
