/**
 * Scores theories against real series: {@code series} (files of values), {@code baseline} (forecasts that know the series
 * alone), {@code link} (from points of an indicator to a series' unit), {@code score} (measures), {@code replay} (periods of
 * which documents say how relations moved), {@code run} (all origins), {@code result} (what comes out) and {@code card}
 * (what a theory has shown, in files). {@code aftermath} scores nothing: it says what series did after documented events.
 *
 * <p>What is done here, and why, was fixed on the page {@code docs/pre-registration.md} before anything was scored.
 */
@NonNullByDefault
package org.parallax.backtest;

import org.eclipse.jdt.annotation.NonNullByDefault;
