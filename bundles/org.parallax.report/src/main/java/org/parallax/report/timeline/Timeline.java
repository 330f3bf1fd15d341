package org.parallax.report.timeline;

import java.util.function.DoubleUnaryOperator;
import org.parallax.report.figure.Chart;

/**
 * A drawn timeline of a record.
 *
 * @param chart the picture
 * @param years which year, with its fraction, stands at a place of the picture from its left
 */
public record Timeline(Chart chart, DoubleUnaryOperator years) {}
