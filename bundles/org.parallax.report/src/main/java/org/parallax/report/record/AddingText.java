package org.parallax.report.record;

/**
 * A text that adds to a record: the record's own, a library, a layer, or a file beside.
 *
 * @param title what it calls itself; empty for a file, which has none
 */
public record AddingText(AddedBy by, String title) {}
