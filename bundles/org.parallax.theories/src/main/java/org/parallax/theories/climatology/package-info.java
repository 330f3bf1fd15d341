/** The baseline that any documented month may come again. */
@NonNullByDefault
package org.parallax.theories.climatology;

import org.eclipse.jdt.annotation.NonNullByDefault;
