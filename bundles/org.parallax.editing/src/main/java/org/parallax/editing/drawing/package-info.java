/**
 * Who draws what and when: the newest order of each view alone, and of what is shown whether it is of what is in front.
 * Knows no toolkit.
 */
@NonNullByDefault
package org.parallax.editing.drawing;

import org.eclipse.jdt.annotation.NonNullByDefault;
