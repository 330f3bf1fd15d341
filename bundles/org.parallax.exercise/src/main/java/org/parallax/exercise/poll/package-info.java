/** How ballots become a choice. Nothing here knows who cast them. */
@NonNullByDefault
package org.parallax.exercise.poll;

import org.eclipse.jdt.annotation.NonNullByDefault;
