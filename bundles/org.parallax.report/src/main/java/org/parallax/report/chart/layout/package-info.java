/** What charts share: the page in the making, scales, plots, bands, labels that do not touch, and the reading of months. */
@NonNullByDefault
package org.parallax.report.chart.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
