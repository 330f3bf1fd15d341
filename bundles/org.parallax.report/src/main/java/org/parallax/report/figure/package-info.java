/** The finished picture: its SVG, what its marks stand for, and the numbers that can be read off its plots. */
@NonNullByDefault
package org.parallax.report.figure;

import org.eclipse.jdt.annotation.NonNullByDefault;
