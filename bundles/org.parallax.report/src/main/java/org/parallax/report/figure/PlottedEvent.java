package org.parallax.report.figure;

import java.time.YearMonth;

/**
 * An event, a decision or an expectation on the months of a picture.
 *
 * @param last the same as {@code first} unless it can fall in several months
 * @param text the whole of it with its dates and shares
 */
public record PlottedEvent(MarkTarget.Statement target, YearMonth first, YearMonth last, String text) {}
