/** The pages of the guide as blocks and lines of text, apart from how they are drawn. */
@NonNullByDefault
package org.parallax.editing.guide;

import org.eclipse.jdt.annotation.NonNullByDefault;
