/** Data files of what only this bundle knows: problems found and kinds in words. Results are {@code org.parallax.report.data}'s. */
@NonNullByDefault
package org.parallax.app.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
