/** What the window remembers from one start to the next. Knows no toolkit. */
@NonNullByDefault
package org.parallax.workbench.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
