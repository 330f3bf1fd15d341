/** Results as data files: JSON and tidy CSV. Keys and columns are stable: added to, never renamed. */
@NonNullByDefault
package org.parallax.report.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
