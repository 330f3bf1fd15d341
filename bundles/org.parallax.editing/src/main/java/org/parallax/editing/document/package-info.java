/** The texts that are open, saved or not, as values that other threads may keep. */
@NonNullByDefault
package org.parallax.editing.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
