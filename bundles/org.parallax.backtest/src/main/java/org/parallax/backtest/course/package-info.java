/** What theories say of an indicator from an origin on: what scores are made from. */
@NonNullByDefault
package org.parallax.backtest.course;

import org.eclipse.jdt.annotation.NonNullByDefault;
