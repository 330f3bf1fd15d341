/** Pictures of projections as SVG text, each with the marks a pointer or a key can reach. */
package org.parallax.report.chart;
