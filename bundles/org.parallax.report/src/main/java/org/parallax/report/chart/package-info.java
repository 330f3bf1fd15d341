/** Every kind of chart of a projection or of a comparison, each drawn from the result alone. */
package org.parallax.report.chart;
