/** What ballots amount to. */
@NonNullByDefault
package org.parallax.exercise.poll;

import org.eclipse.jdt.annotation.NonNullByDefault;
