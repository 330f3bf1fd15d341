/** A scenario's events, decisions and expectations on the months of a chart, and how the two sides perceive an event. */
package org.parallax.report.chart.events;
