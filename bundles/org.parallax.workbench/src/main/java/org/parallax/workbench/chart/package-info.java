/** Shows the pictures of the report on a canvas: crisp at any scale, with tooltips, keys and words. */
@NonNullByDefault
package org.parallax.workbench.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
