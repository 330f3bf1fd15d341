/** The guide: pages in Markdown that come with the bundles, read, laid out as text, and shown in the window. */
@NonNullByDefault
package org.parallax.workbench.guide;

import org.eclipse.jdt.annotation.NonNullByDefault;
