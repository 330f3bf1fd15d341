/** All origins of a back-test: what the record says as of a month, what each arm adds, and the courses of the theories. */
@NonNullByDefault
package org.parallax.backtest.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
