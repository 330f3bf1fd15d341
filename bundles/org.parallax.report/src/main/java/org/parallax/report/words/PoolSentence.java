package org.parallax.report.words;

import java.util.Locale;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;

/** Where overall cooperation ends in the pool of several theories, in one sentence. */
public final class PoolSentence {

    private PoolSentence() {}

    /** Level, spread and how far the theories' medians are apart; what the pool is where nothing of it is overall. */
    public static String of(ProjectionResult result, Pool pool) {
        var lead = PoolLine.lead(pool.theories());
        return PoolLine.of(result, pool).stream()
                .filter(line -> line.indicator() == Indicator.COOPERATION)
                .findFirst()
                .map(line -> lead + lower(Sentences.level(
                                "cooperation overall", line.pooled().scenario(), result.situation().from(), CountedRuns.of(result).sample()))
                        + (line.pooled().theories().size() < 2 ? "." : "; the medians of the theories themselves lie at " + line.medians() + "."))
                .orElse(lead + "no theory speaks of cooperation overall.");
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
