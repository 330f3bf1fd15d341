/** A scenario's events, decisions and expectations on the months of a chart, and how the two sides perceive an event. */
@NonNullByDefault
package org.parallax.report.chart.events;

import org.eclipse.jdt.annotation.NonNullByDefault;
