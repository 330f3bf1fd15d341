package org.parallax.backtest.card;

/**
 * Something in a card's file that is no card.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what to do, without a full stop
 */
public record CardProblem(String file, int line, int column, String message) {

    /** Such as {@code Tides.csv:3:1: error …}. */
    public String words() {
        return file + ":" + line + ":" + column + ": error " + message;
    }
}
