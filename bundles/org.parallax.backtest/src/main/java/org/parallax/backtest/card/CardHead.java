package org.parallax.backtest.card;

/**
 * Which theory a card is of, and what the scores were made with.
 *
 * @param theory id of a theory, or {@link org.parallax.backtest.result.Scored#POOL}
 * @param version of the theory; a card says nothing of any other
 * @param parallax version of the program that scored it
 * @param record name of the record
 * @param runs of each projection
 */
public record CardHead(String theory, String version, String parallax, String record, long runs, long seed) {

    public CardHead {
        CardLine.requireOneLine(theory, version, parallax, record);
        if (runs < 1) {
            throw new IllegalArgumentException("Scores are made from one run or more, not " + runs);
        }
    }
}
