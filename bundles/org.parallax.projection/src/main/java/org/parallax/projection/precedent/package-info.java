/**
 * Precedents: the documented events nearest to a planned one, and what followed them, with counts. There is no theory in
 * it and no chance: it reads dates, kinds and who governed, and never the levels of the record, which are made of the kinds.
 */
@NonNullByDefault
package org.parallax.projection.precedent;

import org.eclipse.jdt.annotation.NonNullByDefault;
