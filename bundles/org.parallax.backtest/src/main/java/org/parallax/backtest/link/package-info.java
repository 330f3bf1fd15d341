/**
 * From points of an indicator to the unit of a series: which indicator, which way, how much. No slope is ever fitted by
 * co-variation.
 */
@NonNullByDefault
package org.parallax.backtest.link;

import org.eclipse.jdt.annotation.NonNullByDefault;
