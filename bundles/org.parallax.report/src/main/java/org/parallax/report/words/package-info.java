/** Numbers, months and sentences as a reader sees them; the same in every locale. */
@NonNullByDefault
package org.parallax.report.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
