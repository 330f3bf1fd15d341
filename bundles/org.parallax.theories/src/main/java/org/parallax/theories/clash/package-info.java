/**
 * Tamaki's clash of realities: {@link org.parallax.theories.clash.ClashOfRealities} says what it claims and
 * by which equations. Each part of it ({@code Perception}, {@code ImageDynamics}, {@code Goodwill},
 * {@code DomesticPolitics}, {@code RestingLevels}, {@code Noise}) holds its parameters beside the arithmetic that uses
 * them.
 */
@NonNullByDefault
package org.parallax.theories.clash;

import org.eclipse.jdt.annotation.NonNullByDefault;
