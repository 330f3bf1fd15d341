/** Replays: periods of which documents say how relations moved, and what the theories make of them. */
@NonNullByDefault
package org.parallax.backtest.replay;

import org.eclipse.jdt.annotation.NonNullByDefault;
