/** A record from year to year: events by issue, and the terms and agreements that lasted. */
@NonNullByDefault
package org.parallax.report.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
