/**
 * A small SVG writer: inline attributes only, no style sheet, pattern, clip or foreign object, so that
 * browsers, print and small renderers all draw the same.
 */
@NonNullByDefault
package org.parallax.report.svg;

import org.eclipse.jdt.annotation.NonNullByDefault;
