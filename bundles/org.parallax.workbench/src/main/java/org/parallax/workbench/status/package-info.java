/** What the status line and the window's title say: the state of the live projection, the place of the caret, the file. */
@NonNullByDefault
package org.parallax.workbench.status;

import org.eclipse.jdt.annotation.NonNullByDefault;
