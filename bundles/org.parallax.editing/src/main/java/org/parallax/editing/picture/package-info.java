/** How pictures move and where cards are placed, as geometry without a toolkit. */
@NonNullByDefault
package org.parallax.editing.picture;

import org.eclipse.jdt.annotation.NonNullByDefault;
