/**
 * Blocks that theories are built from. They hold mechanism only; what a theory claims stands in its own package. Begin
 * with {@link org.parallax.theory.kit.KnownPast}, what most theories learn of a situation, and
 * {@link org.parallax.theory.kit.LevelPath}, one run of which a theory moves the slow parts; both are put together in
 * {@link org.parallax.theory.kit.Kernel}, the theory that claims nothing:
 *
 * <pre>{@code
 * public LearnedTheory learn(Situation situation, DocumentedLevels past) {
 *     var known = KnownPast.of(situation, past);                          // once
 *     var threat = Quantities.of(situation, Quantity.THREAT, 0.5);
 *     double before = threat.documented(situation);
 *     return values -> {                                                  // for each setting of the parameters
 *         var noise = new Noise(values);
 *         double pull = values.of("pull");
 *         return () -> new Run(known.path(noise, 1), …);                  // for each run
 *     };
 * }
 *
 * public void advance(MonthView month, Levels levels) {                   // for each month
 *     path.enter(month);                                                  // effects fade, noise is drawn
 *     …                                                                   // Kernel.feel, or path.felt().add
 *     path.settle(0, Channel.SECURITY.ordinal(), pull * (threat.in(month) - before), 0.08);
 *     path.write(levels);
 * }
 * }</pre>
 *
 * <p>{@code parallax theory new} writes such a theory whole, and the page {@code docs/writing-a-theory.md} of this jar
 * says the rest. Imports the JDK and the projection values only, and gives the same bytes on every machine. The contract
 * that every theory keeps is in {@code contract}.
 */
@NonNullByDefault
package org.parallax.theory.kit;

import org.eclipse.jdt.annotation.NonNullByDefault;
