/**
 * A small SVG writer: inline attributes only, no style sheet, pattern, clip or foreign object, so that
 * browsers, print and small renderers all draw the same.
 */
package org.parallax.report.svg;
