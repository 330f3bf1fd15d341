/**
 * The work itself: walking a theory through the months of a run, and sharing runs among threads so that
 * nobody can tell afterwards how many there were.
 */
@NonNullByDefault
package org.parallax.projection.internal.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
