/** Shows the pictures of the report on a canvas: crisp at any scale, with tooltips, keys and words. */
package org.parallax.workbench.chart;
