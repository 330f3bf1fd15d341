package org.parallax.report.words;

import org.parallax.backtest.card.ScoreCards;
import org.parallax.backtest.card.Standing;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory with what is known of how it has fared; in words by {@link #sentence} and {@link #brief}.
 *
 * @param baseline whether it claims nothing itself and is there to measure others against
 */
public record ShownTheory(String id, String title, String version, boolean baseline, Standing standing) {

    /** A theory as its score card shows it. */
    public static ShownTheory of(TheoryCard theory, ScoreCards cards) {
        return new ShownTheory(
                theory.id(), theory.title(), theory.version(), theory.scope().baseline(), cards.of(theory.id(), theory.version()));
    }

    /** A theory of which nothing but its id is known. */
    static ShownTheory unknown(String id) {
        return new ShownTheory(id, id, "", false, new Standing.Unscored());
    }

    /** The same theory as other cards show it on a record. */
    public ShownTheory as(ScoreCards cards, String record) {
        return new ShownTheory(id, title, version, baseline, cards.of(id, version, record));
    }

    /** In a sentence or more, with every number that a claim rests on: for pages and tables. */
    public String sentence() {
        return ShownWords.sentence(this);
    }

    /** In one short sentence: for the foot of a picture and a line of a table. */
    public String brief() {
        return ShownWords.brief(this);
    }

    /** Whether it was never scored, and might have been. */
    boolean isUnscored() {
        return standing instanceof Standing.Unscored && !baseline;
    }
}
