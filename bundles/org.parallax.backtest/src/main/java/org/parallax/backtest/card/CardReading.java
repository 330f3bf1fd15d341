package org.parallax.backtest.card;

import java.util.List;

/** What came of reading a card's file. */
public sealed interface CardReading {

    /** It is a card. */
    record Read(ScoreCard card) implements CardReading {}

    /**
     * It is none.
     *
     * @param problems in the order of their places; one at least
     */
    record Broken(List<CardProblem> problems) implements CardReading {

        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
