/** Colours, type sizes and rhythm, read from one data file, in a light and a dark variant. */
@NonNullByDefault
package org.parallax.report.design;

import org.eclipse.jdt.annotation.NonNullByDefault;
