/**
 * Measures: forecasts of theories beside those of the best baseline, and how both fared. Everything is deterministic and the
 * same on every machine.
 */
@NonNullByDefault
package org.parallax.backtest.score;

import org.eclipse.jdt.annotation.NonNullByDefault;
