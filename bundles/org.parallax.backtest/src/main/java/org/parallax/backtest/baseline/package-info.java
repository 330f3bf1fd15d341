/** Forecasts that know a series alone: what a theory must add something to. Deterministic; safe for several threads. */
@NonNullByDefault
package org.parallax.backtest.baseline;

import org.eclipse.jdt.annotation.NonNullByDefault;
