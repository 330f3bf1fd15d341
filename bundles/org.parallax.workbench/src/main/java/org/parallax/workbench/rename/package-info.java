/** Another name for what a text declares, in all files that mention it, after a look at what would change. */
@NonNullByDefault
package org.parallax.workbench.rename;

import org.eclipse.jdt.annotation.NonNullByDefault;
