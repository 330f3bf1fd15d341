/** What a back-test found: immutable values. */
@NonNullByDefault
package org.parallax.backtest.result;

import org.eclipse.jdt.annotation.NonNullByDefault;
