package org.parallax.backtest.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

class FoundCardsTest {

    private record Named(String id) implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard(id, "3", id, "Nothing.", "nobody", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            throw new UnsupportedOperationException();
        }
    }

    private static FoundCards of(String... ids) {
        return FoundCards.of(InstalledTheories.of(List.of(ids).stream().map(Named::new).map(Theory.class::cast).toList()));
    }

    @Test
    void aTheoryBringsItsCard() {
        var found = of("Tides", "Calm");
        assertEquals(List.of(), found.defects());
        assertInstanceOf(Standing.Known.class, found.cards().of("Tides", "3"));
        assertEquals(new Standing.Unscored(), found.cards().of("Calm", "3"));
    }

    @Test
    void aCardOfAnotherVersionIsNone() {
        assertEquals(new Standing.Outdated("3"), of("Tides").cards().of("Tides", "4"));
    }

    @Test
    void aCardOfAnotherRecordShowsNothingOfThisOne() {
        assertEquals(new Standing.Elsewhere("TwoTowns"), of("Tides").cards().of("Tides", "3", "ThreeTowns"));
        assertInstanceOf(Standing.Known.class, of("Tides").cards().of("Tides", "3", "TwoTowns"));
    }

    @Test
    void thePoolHasItsCardBesideTheKernel() {
        assertEquals(new Standing.Unscored(), of("Tides").cards().of("Pool", "3"));
        assertInstanceOf(Standing.Known.class, of("Kernel").cards().of("Pool", "3"));
    }

    @Test
    void aBrokenCardIsToldAndTheOthersStay() {
        var found = of("Tides", "Broken", "Astray");
        assertEquals(List.of("Tides"), List.copyOf(found.cards().byTheory().keySet()));
        var told = found.defects().stream().map(defect -> defect.sentence()).toList();
        assertEquals(2, told.size());
        assertTrue(told.getFirst().startsWith("Theory Astray has a score card that was left out, so that it counts as never scored:"
                + " scores/Astray.csv is a card of Ebbs;"), told.toString());
        assertTrue(told.getLast().contains(": scores/Broken.csv:6:9: error runs is “many”; it must be a whole number of 1 or more;"
                + " write it anew with “parallax backtest --cards”, or take it away"), told.toString());
    }
}
