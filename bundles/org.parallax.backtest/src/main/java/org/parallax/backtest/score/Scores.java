package org.parallax.backtest.score;

import java.util.List;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;

/**
 * What scoring gave.
 *
 * @param scores by series, layers, horizon, arm and theory, in the order asked for
 * @param links of the training parts, by series and layers
 * @param controls moved courses, one for each score of an informed arm where values allow it
 * @param pooled scores of all series but controls together, as of a series {@value #POOLED}: every error is divided by the mean
 *     error of its series' best baseline, so that each value counts the same whatever its unit
 */
public record Scores(
        List<Score> scores, List<Link> links, List<Refusal> refused, List<Control> controls, List<Score> pooled) {

    /** The id that pooled scores have for a series. */
    public static final String POOLED = "pooled";

    public Scores {
        scores = List.copyOf(scores);
        links = List.copyOf(links);
        refused = List.copyOf(refused);
        controls = List.copyOf(controls);
        pooled = List.copyOf(pooled);
    }
}
