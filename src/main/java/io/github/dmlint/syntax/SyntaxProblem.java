package io.github.dmlint.syntax;

import io.github.dmlint.text.Span;

/**
 * A place at which a file breaks the grammar of its format.
 *
 * @param cause what is wrong, by name, such as {@code missing-colon}
 * @param message what is wrong, in our words: a phrase without a full stop
 * @param span where to point
 * @param words what the release's parser says, with its own count of lines
 */
public record SyntaxProblem(String cause, String message, Span span, String words) {}
