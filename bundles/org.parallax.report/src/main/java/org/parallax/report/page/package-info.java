/** Self-contained HTML pages: no network, no script, readable on screen in light and dark and on paper. */
@NonNullByDefault
package org.parallax.report.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
