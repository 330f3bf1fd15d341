/** A record as plain values, so that a page can show every element with its source. */
@NonNullByDefault
package org.parallax.report.record;

import org.eclipse.jdt.annotation.NonNullByDefault;
