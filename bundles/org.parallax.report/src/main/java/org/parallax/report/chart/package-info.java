/** Every kind of chart of a projection or of a comparison, each drawn from the result alone. */
@NonNullByDefault
package org.parallax.report.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
