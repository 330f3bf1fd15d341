package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.theory.TheoryCard;

/**
 * What a projection rests on, which goes with it wherever it is shown: how far its record goes, and what its theories have
 * shown.
 *
 * @param record what is to be said of the record that was used, as half a sentence
 * @param shown the theories that it is about
 * @param pool theirs, where that is shown too
 */
public record Grounds(Optional<String> record, List<ShownTheory> shown, Optional<ShownTheory> pool) {

    /** Of a projection of which nothing is known: its theories count as never scored. */
    public static final Grounds UNKNOWN = new Grounds(Optional.empty(), List.of());

    public Grounds {
        shown = List.copyOf(shown);
    }

    /** Without a pool. */
    public Grounds(Optional<String> record, List<ShownTheory> shown) {
        this(record, shown, Optional.empty());
    }

    /** Of theories with their score cards. */
    public static Grounds of(Optional<String> record, List<TheoryCard> theories, ScoreCards cards) {
        return new Grounds(record, theories.stream().map(theory -> ShownTheory.of(theory, cards)).toList());
    }

    /** The same about exactly these theories, without a pool; one of which nothing is known counts as never scored. */
    public Grounds about(List<TheoryCard> theories) {
        return new Grounds(record, theories.stream().map(this::of).toList());
    }

    /** The same about exactly these theories and their pool, where they have one; of another pool nothing follows for it. */
    public Grounds pooling(List<TheoryCard> theories) {
        var about = about(theories).shown;
        return new Grounds(record, about, ShownTheory.poolOf(about)
                .map(asked -> pool.filter(known -> known.version().equals(asked.version())).orElse(asked)));
    }

    /** The same about exactly the theories of these ids, without a pool; one of which nothing is known counts as never scored. */
    public Grounds only(List<String> ids) {
        return new Grounds(record, ids.stream().distinct().map(id -> find(id).orElseGet(() -> ShownTheory.unknown(id))).toList());
    }

    /** What is known of a theory. */
    public ShownTheory of(TheoryCard theory) {
        return find(theory.id()).orElseGet(() -> ShownTheory.of(theory, ScoreCards.NONE));
    }

    private Optional<ShownTheory> find(String id) {
        return shown.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Everything that has a card of its own: the theories, then their pool. */
    public List<ShownTheory> all() {
        return Stream.concat(shown.stream(), pool.stream()).toList();
    }

    /** What its theories have shown, in one short sentence, and in another what their pool has; empty without theories. */
    public String brief() {
        return ShownWords.brief(shown) + ofPool().map(words -> " " + words).orElse("");
    }

    /** What the pool has shown, in one short sentence. */
    public Optional<String> ofPool() {
        return pool.map(ShownWords::ofPool);
    }

    /** What each has shown, a paragraph each; those of which the same is to be said share one. */
    public List<String> paragraphs() {
        return ShownWords.paragraphs(all());
    }

    /** The paragraph of the pool alone, for beside its figures. */
    public Optional<String> poolParagraph() {
        return pool.map(List::of).flatMap(one -> ShownWords.paragraphs(one).stream().findFirst());
    }
}
