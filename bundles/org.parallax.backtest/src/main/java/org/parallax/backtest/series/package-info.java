/** Files of values of the world: what forecasts are held against. Immutable values; nothing here knows of a record. */
@NonNullByDefault
package org.parallax.backtest.series;

import org.eclipse.jdt.annotation.NonNullByDefault;
