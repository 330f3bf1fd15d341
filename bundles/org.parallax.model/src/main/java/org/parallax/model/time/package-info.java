/** Dates as documents give them: to the day, the month or only the year. */
@NonNullByDefault
package org.parallax.model.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
