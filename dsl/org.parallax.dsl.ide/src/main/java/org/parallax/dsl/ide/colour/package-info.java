/** What each stretch of text is, for colouring. */
@NonNullByDefault
package org.parallax.dsl.ide.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
