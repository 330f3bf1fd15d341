package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.theory.TheoryCard;

/**
 * What a projection rests on, which goes with it wherever it is shown: how far its record goes, and what its theories have
 * shown.
 *
 * @param record what is to be said of the record that was used, as half a sentence
 * @param shown the theories that it is about
 */
public record Grounds(Optional<String> record, List<ShownTheory> shown) {

    /** Of a projection of which nothing is known: its theories count as never scored. */
    public static final Grounds UNKNOWN = new Grounds(Optional.empty(), List.of());

    public Grounds {
        shown = List.copyOf(shown);
    }

    /** Of theories with their score cards. */
    public static Grounds of(Optional<String> record, List<TheoryCard> theories, ScoreCards cards) {
        return new Grounds(record, theories.stream().map(theory -> ShownTheory.of(theory, cards)).toList());
    }

    /** The same about exactly these theories; one of which nothing is known counts as never scored. */
    public Grounds about(List<TheoryCard> theories) {
        return new Grounds(record, theories.stream().map(this::of).toList());
    }

    /** The same about exactly the theories of these ids; one of which nothing is known counts as never scored. */
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

    /** What its theories have shown, in one short sentence; empty without theories. */
    public String brief() {
        return ShownWords.brief(shown);
    }

    /** What each has shown, a paragraph each; those of which the same is to be said share one. */
    public List<String> paragraphs() {
        return ShownWords.paragraphs(shown);
    }
}
