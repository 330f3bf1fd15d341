package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.situation.Series;

/**
 * The levels of one run.
 *
 * @param run its number, from 0
 * @param levels a series for each indicator, in the order of the indicators
 */
public record SamplePath(long run, List<Series> levels) {

    public SamplePath {
        levels = List.copyOf(levels);
    }
}
