/** The finished picture: its SVG, what its marks stand for, and the numbers that can be read off its plots. */
package org.parallax.report.figure;
