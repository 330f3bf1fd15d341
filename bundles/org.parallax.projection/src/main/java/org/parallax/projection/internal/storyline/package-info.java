/**
 * A scenario's storyline, compiled so that runs can be drawn from it: {@link org.parallax.projection.internal.storyline.StorylinePlan}
 * is compiled once and shared, {@link org.parallax.projection.internal.storyline.StorylineRun} draws one run after
 * another from it.
 */
@NonNullByDefault
package org.parallax.projection.internal.storyline;

import org.eclipse.jdt.annotation.NonNullByDefault;
