package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.backtest.card.PoolVersion;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.backtest.card.Standing;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.theory.TheoryCard;

/**
 * A theory, or the pool of several, with what is known of how it has fared; in words by {@link #sentence} and {@link #brief}.
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

    /**
     * The pool of several theories, of which nothing is known yet; none of fewer than two that claim something. It has a card
     * of its own, which holds for exactly these theories in these versions.
     */
    public static Optional<ShownTheory> poolOf(List<ShownTheory> theories) {
        var pooled = theories.stream().filter(each -> !each.baseline)
                .collect(Collectors.toMap(ShownTheory::id, ShownTheory::version, (one, same) -> one));
        return pooled.size() < 2 ? Optional.empty()
                : Optional.of(new ShownTheory(Scored.POOL, "Their pool", PoolVersion.of(pooled), false, new Standing.Unscored()));
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

    boolean isPool() {
        return id.equals(Scored.POOL);
    }

    /** Whether it was never scored, and might have been. */
    boolean isUnscored() {
        return standing instanceof Standing.Unscored && !baseline;
    }
}
