package org.parallax.report.chart;

import java.util.function.DoubleUnaryOperator;

/**
 * A record's timeline as it is looked at.
 *
 * @param chart the picture
 * @param years which year, with its fraction, stands at a place of the picture from its left
 */
public record Timeline(Chart chart, DoubleUnaryOperator years) {}
