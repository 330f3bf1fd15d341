package org.parallax.editing.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;

class CardPagesTest {

    private static final TheoryCard CARD = new TheoryCard(
            "Tides", "2", "Tides & ebbs", "All flows.", "A book",
            List.of(new Parameter("pull", "Pull", "points", 0, 20, 60, "Because.")), List.of());

    @Test
    void theCardOfATheoryFromElsewhereIsAPage() {
        var page = CardPages.of(List.of(CARD), ScoreCards.NONE).getFirst();
        assertEquals("About the theory “Tides & ebbs”", page.title());
        assertEquals(List.of("Score card", "Parameters"), page.sections().stream().map(section -> PageBlock.words(section.words())).toList());
        var text = GuideText.of(page, Set.of()).text();
        for (var said : List.of("Tides 2", "All flows.", "A book", "it was never scored", "pull", "nine draws in ten from 13.3333 to 33.3333")) {
            assertTrue(text.contains(said), () -> said + " is not in: " + text);
        }
    }

    @Test
    void theGuideFindsItByTheIdOfTheTheory() {
        var guide = new Guide(List.of()).with(CardPages.of(List.of(CARD), ScoreCards.NONE));
        assertEquals(Optional.of(CardPages.address("Tides")), guide.find(new GuideTopic.Theory("Tides")));
        assertEquals(Optional.empty(), guide.find(new GuideTopic.Theory("Ebbs")));
    }
}
