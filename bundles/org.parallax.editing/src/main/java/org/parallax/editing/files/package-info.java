/** How a second start hands its paths to the window that is open already. */
@NonNullByDefault
package org.parallax.editing.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
