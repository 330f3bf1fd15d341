/** Finds source files by paths; problems with the paths are values. */
@NonNullByDefault
package org.parallax.app.revision;

import org.eclipse.jdt.annotation.NonNullByDefault;
