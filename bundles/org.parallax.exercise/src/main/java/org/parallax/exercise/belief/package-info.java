/**
 * What a room held probable, and how near to the truth it came. Statistics show a room to itself without names; scores
 * are computed from answers each time and never kept, so that a new answer of the world leaves nothing behind.
 */
@NonNullByDefault
package org.parallax.exercise.belief;

import org.eclipse.jdt.annotation.NonNullByDefault;
