package io.github.dmlint.release;

import java.util.Optional;

/**
 * A key that was gone before the first release of the rules.
 *
 * @param was what it was for
 * @param until the last version with it
 * @param why why it can go
 * @param instead where its value belongs now
 */
public record FormerKey(
    KeyPlace place, String was, String until, String why, Optional<String> instead) {}
