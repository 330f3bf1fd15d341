/**
 * Score cards: what one theory has shown on which series, as a text file that travels with the theory. The series themselves
 * do not: a card holds scores, never values.
 */
@NonNullByDefault
package org.parallax.backtest.card;

import org.eclipse.jdt.annotation.NonNullByDefault;
