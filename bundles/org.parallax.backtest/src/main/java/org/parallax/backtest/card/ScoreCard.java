package org.parallax.backtest.card;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.result.Refusal;

/**
 * What a theory has shown.
 *
 * @param series every series it was to be scored on, in the order of their ids; scores and refusals name no other
 * @param refused those of them that were not scored, with the reason
 */
public record ScoreCard(CardHead head, List<CardSeries> series, List<CardScore> scores, List<Refusal> refused) {

    public ScoreCard {
        series = List.copyOf(series);
        scores = List.copyOf(scores);
        refused = List.copyOf(refused);
        var known = new HashSet<String>();
        series.forEach(each -> known.add(each.id()));
        for (var score : scores) {
            if (!score.of().theory().equals(head.theory())) {
                throw new IllegalArgumentException("A card of " + head.theory() + " holds no score of " + score.of().theory());
            }
            requireKnown(score.of().series(), known);
        }
        refused.forEach(refusal -> requireKnown(refusal.series(), known));
    }

    /** The series of that id, if the card names it. */
    public Optional<CardSeries> series(String id) {
        return series.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Name of the file of a theory's card; it lies in the folder {@code scores} of the jar that the theory comes in. */
    public static String fileName(String theory) {
        return theory + ".csv";
    }

    private static void requireKnown(String series, HashSet<String> known) {
        if (!known.contains(series)) {
            throw new IllegalArgumentException("The card does not say what the series " + series + " is");
        }
    }
}
