/** Results as text tables that fit eighty columns of a terminal. */
@NonNullByDefault
package org.parallax.report.terminal;

import org.eclipse.jdt.annotation.NonNullByDefault;
