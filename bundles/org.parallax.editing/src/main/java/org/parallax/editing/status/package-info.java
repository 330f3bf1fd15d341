/** What a status line says of the text being edited. */
@NonNullByDefault
package org.parallax.editing.status;

import org.eclipse.jdt.annotation.NonNullByDefault;
