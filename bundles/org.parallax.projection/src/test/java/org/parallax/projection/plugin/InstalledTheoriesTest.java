package org.parallax.projection.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

class InstalledTheoriesTest {

    @Test
    void areOrderedById() {
        var installed = InstalledTheories.of(List.of(new Named("B"), new Named("A")));
        assertEquals(List.of("A", "B"), installed.all().stream().map(theory -> theory.card().id()).toList());
        assertEquals("B", installed.theory("B").orElseThrow().card().id());
        assertTrue(installed.theory("C").isEmpty());
    }

    @Test
    void twoOfOneIdAreAnErrorThatNamesBoth() {
        var error = assertThrows(
                IllegalStateException.class, () -> InstalledTheories.of(List.of(new Named("A"), new Other())));
        assertEquals("Two theories have the id A: " + Named.class.getName() + " and " + Other.class.getName(),
                error.getMessage());
    }

    @Test
    void aTheoryIsNotAskedForItsCardAtEveryLookUp() {
        var asked = new AtomicInteger();
        var installed = InstalledTheories.of(List.of(new Counting(asked)));
        int before = asked.get();
        assertTrue(installed.theory("Counting").isPresent());
        assertEquals(List.of("Counting"), installed.cards().stream().map(TheoryCard::id).toList());
        assertEquals(before, asked.get());
    }

    @Test
    void oneWithoutAnIdIsRefused() {
        var error = assertThrows(IllegalStateException.class, () -> InstalledTheories.of(List.of(new Named(" "))));
        assertEquals("its theory has no id", error.getMessage());
    }

    /** A theory by any name. */
    private record Named(String id) implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard(id, "1", id, "", "", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            throw new UnsupportedOperationException();
        }
    }

    /** Counts how often it is asked for its card. */
    private record Counting(AtomicInteger asked) implements Theory {

        @Override
        public TheoryCard card() {
            asked.incrementAndGet();
            return new TheoryCard("Counting", "1", "Counting", "", "", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            throw new UnsupportedOperationException();
        }
    }

    /** Another theory named A. */
    private static final class Other implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard("A", "1", "A", "", "", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            throw new UnsupportedOperationException();
        }
    }
}
