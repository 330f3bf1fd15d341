/** JSON of values that belong to this bundle: diagnostics and event kinds. {@code org.parallax.report.data} writes results. */
@NonNullByDefault
package org.parallax.app.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
