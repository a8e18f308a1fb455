package io.github.dmlint.release;

import java.util.Optional;

/**
 * A key that a release knows.
 *
 * @param name the name in the file; of a Go field without a tag, the field's name
 * @param untagged a Go field without a tag: known by accident, written in no document
 * @param defaultValue the value before decoding, as text; empty for the Go zero value
 * @param secret whether the value must never be printed
 * @param deprecated what speaks against the key at this release, if anything
 * @param notes what only explains the key
 */
public record KeySpec(
    String name,
    KeyType type,
    boolean untagged,
    Optional<String> defaultValue,
    boolean secret,
    Optional<String> deprecated,
    KeyNotes notes) {}
