/** How a file is laid out: blanks, line ends and indentation, never words. */
@NonNullByDefault
package org.parallax.dsl.formatting;

import org.eclipse.jdt.annotation.NonNullByDefault;
