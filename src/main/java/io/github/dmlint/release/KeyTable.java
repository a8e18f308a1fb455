package io.github.dmlint.release;

/**
 * All keys of one kind of file at one release.
 *
 * @param strict whether an unknown key is refused
 */
public record KeyTable(FileKind kind, StructType root, boolean strict) {}
