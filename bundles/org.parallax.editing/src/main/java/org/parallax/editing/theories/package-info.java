/** Which theories take part, and what is said of those that do not. */
@NonNullByDefault
package org.parallax.editing.theories;

import org.eclipse.jdt.annotation.NonNullByDefault;
