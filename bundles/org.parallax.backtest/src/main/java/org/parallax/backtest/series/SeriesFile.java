package org.parallax.backtest.series;

import java.util.List;
import org.parallax.backtest.result.Part;

/**
 * A series that was read.
 *
 * @param id name of its file without the ending
 * @param values at least one, by period, no period twice
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 */
public record SeriesFile(String id, SeriesHead head, List<Observation> values, String sha256) {

    public SeriesFile {
        values = List.copyOf(values);
    }

    /** How many values lie in the training part; they are the first ones. */
    public int trained() {
        int trained = 0;
        while (trained < values.size() && values.get(trained).period().endedBy(head.split().last())) {
            trained++;
        }
        return trained;
    }

    /** Which of its values are forecast: the test part where there is one. */
    public Part part() {
        return trained() < values.size() ? Part.TEST : Part.TRAINING;
    }
}
