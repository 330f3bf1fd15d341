/** What can be typed at a place. */
@NonNullByDefault
package org.parallax.dsl.ide.complete;

import org.eclipse.jdt.annotation.NonNullByDefault;
