/** Pictures of projections as SVG text, each with the marks a pointer or a key can reach. */
@NonNullByDefault
package org.parallax.report.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
