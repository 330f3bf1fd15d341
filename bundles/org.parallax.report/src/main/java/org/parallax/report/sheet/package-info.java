/** What a theory says of itself, in words for a terminal and a window alike: {@link org.parallax.report.sheet.TheorySheet}. */
@NonNullByDefault
package org.parallax.report.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
