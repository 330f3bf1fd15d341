/**
 * Tamaki's clash of realities: {@link org.parallax.theories.clash.ClashOfRealities} says what it claims and
 * by which equations. Each part of it ({@code Perception}, {@code Memory}, {@code ImageDynamics},
 * {@code DomesticPolitics}, {@code Cooperation}) holds its parameters beside the arithmetic that uses them;
 * {@code NewsTable} and {@code PastNews} hold what a situation tells, {@code Minds} and {@code ClashPath} what a run moves.
 */
@NonNullByDefault
package org.parallax.theories.clash;

import org.eclipse.jdt.annotation.NonNullByDefault;
