/** What a host gives to the editing core: somewhere to log, and a memory of the user's choices. */
@NonNullByDefault
package org.parallax.editing.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
