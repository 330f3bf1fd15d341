/**
 * Blocks that theories are built from: fading effects, compiled events, the documented past month by month, noise,
 * and {@link org.parallax.theory.kit.LevelPath}, which adds them up. They hold mechanism only; what a theory claims
 * stands in its own package.
 *
 * <p>Imports the JDK and the projection values only, and gives the same bytes on every machine. The contract that
 * every theory keeps is in {@code contract}.
 */
@NonNullByDefault
package org.parallax.theory.kit;

import org.eclipse.jdt.annotation.NonNullByDefault;
