/** What an exercise plans, as values: nothing of who came and what they did. */
@NonNullByDefault
package org.parallax.exercise.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
