package org.parallax.backtest.series;

import java.util.List;

/** What came of reading a file. */
public sealed interface SeriesReading {

    /** It can be used. */
    record Readable(SeriesFile file) implements SeriesReading {}

    /**
     * It cannot.
     *
     * @param id name of the file without its ending
     * @param problems all that were found, by place; at least one
     */
    record Faulty(String id, List<SeriesProblem> problems) implements SeriesReading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
