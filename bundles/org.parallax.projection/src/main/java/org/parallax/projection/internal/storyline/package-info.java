/**
 * A scenario's storyline made ready to be drawn: {@link org.parallax.projection.internal.storyline.StorylinePlan}
 * is compiled once and shared, {@link org.parallax.projection.internal.storyline.StorylineRun} is one thread's run
 * of it.
 */
@NonNullByDefault
package org.parallax.projection.internal.storyline;

import org.eclipse.jdt.annotation.NonNullByDefault;
