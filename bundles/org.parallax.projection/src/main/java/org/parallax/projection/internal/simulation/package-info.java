/**
 * The simulation itself: a theory goes through the months of a run, and runs are shared among threads so that
 * the result does not depend on their number.
 */
@NonNullByDefault
package org.parallax.projection.internal.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
