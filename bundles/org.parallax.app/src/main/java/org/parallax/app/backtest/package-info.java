/** The back-test as every host calls it: an installed record, a folder of series, and what the theories made of them. */
@NonNullByDefault
package org.parallax.app.backtest;

import org.eclipse.jdt.annotation.NonNullByDefault;
