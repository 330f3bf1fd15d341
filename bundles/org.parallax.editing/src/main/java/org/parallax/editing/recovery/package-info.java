/** Copies of unsaved text, kept so that nothing typed is lost when the machine stops. */
@NonNullByDefault
package org.parallax.editing.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
