package io.github.dmlint.rule;

import io.github.dmlint.text.Place;

/** A second place that a finding speaks of, and what it says there. */
public record Label(Place place, String text) {}
