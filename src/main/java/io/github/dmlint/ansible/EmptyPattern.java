package io.github.dmlint.ansible;

import io.github.dmlint.text.Place;

/** A host pattern whose ranges stand for no host, and the group whose section it stands in. */
public record EmptyPattern(String pattern, String group, Place place) {}
