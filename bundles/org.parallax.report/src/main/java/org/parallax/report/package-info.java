/**
 * What leaves the program: {@code chart} and {@code timeline} (pictures as SVG, each a {@code figure}), {@code page}
 * (HTML), {@code data} (JSON and CSV), {@code terminal} (text tables), over {@code svg}, {@code design} (tokens) and
 * {@code words}.
 *
 * <p>Everything here is a function from values to text: the same values give the same bytes on any machine,
 * in any locale. Nothing is read but the design tokens, nothing is written but the returned text.
 */
@NonNullByDefault
package org.parallax.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
