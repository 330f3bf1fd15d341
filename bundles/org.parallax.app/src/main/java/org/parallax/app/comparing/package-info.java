/** What is written where two scenarios differ, found in their texts. */
@NonNullByDefault
package org.parallax.app.comparing;

import org.eclipse.jdt.annotation.NonNullByDefault;
