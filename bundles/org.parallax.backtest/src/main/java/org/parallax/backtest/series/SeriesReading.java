package org.parallax.backtest.series;

import java.util.List;

/** What came of reading a file. */
public sealed interface SeriesReading {

    /**
     * It can be used.
     *
     * @param places where its head names what has yet to be held against a record
     */
    record Readable(SeriesFile file, HeadPlaces places) implements SeriesReading {}

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
