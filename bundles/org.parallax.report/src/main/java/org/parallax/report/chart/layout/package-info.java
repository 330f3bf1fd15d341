/** What charts share: the page in the making, scales, plots, bands, labels that do not touch, and the reading of months. */
package org.parallax.report.chart.layout;
