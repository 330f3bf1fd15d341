/**
 * Small parts that theories share: the scale of levels, fading, compiled events, the documented past month
 * by month. They hold mechanism only; what a theory claims stands in its own package.
 */
@NonNullByDefault
package org.parallax.theories.block;

import org.eclipse.jdt.annotation.NonNullByDefault;
