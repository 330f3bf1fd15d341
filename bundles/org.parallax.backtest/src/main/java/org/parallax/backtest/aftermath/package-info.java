/**
 * What measured series did after documented events: by how much they stood above or below what was to be expected of them.
 * There is no theory in it. Deterministic; safe for several threads.
 */
@NonNullByDefault
package org.parallax.backtest.aftermath;

import org.eclipse.jdt.annotation.NonNullByDefault;
