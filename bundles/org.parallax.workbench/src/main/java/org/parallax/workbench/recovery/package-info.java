/** Keeps copies of unsaved text, and brings it back when the program ended without being asked to. */
@NonNullByDefault
package org.parallax.workbench.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
