/** How a file is laid out. */
@NonNullByDefault
package org.parallax.dsl.formatting;

import org.eclipse.jdt.annotation.NonNullByDefault;
