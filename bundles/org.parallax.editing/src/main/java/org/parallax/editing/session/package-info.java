/** The one reading of the open documents: one thread, one workspace for a folder, asked by checks and services alike. */
@NonNullByDefault
package org.parallax.editing.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
