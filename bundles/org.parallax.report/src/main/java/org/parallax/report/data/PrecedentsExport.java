package org.parallax.report.data;

import java.util.List;
import java.util.Optional;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.Situation;
import org.parallax.report.Manifest;

/**
 * Precedents as they leave the program.
 *
 * @param cases those of each planned event, alike ones together
 * @param texts what they were read from
 * @param measured what series did after them; empty where none was given
 */
public record PrecedentsExport(Situation situation, List<Precedents> cases, Texts texts, Optional<MeasuredAftermaths> measured) {

    public PrecedentsExport {
        cases = List.copyOf(cases);
    }

    /**
     * The texts that precedents were read from, and by what.
     *
     * @param scenarioHash digest of what the scenario adds
     * @param recordHash digest of the record as known at {@code as of}
     * @param coverage how far the record goes, and with which layers
     * @param recordInWords what is to be said of the record, as half a sentence
     * @param parallax the version of the program
     */
    public record Texts(
            String scenarioHash, String recordHash, Manifest.Coverage coverage, Optional<String> recordInWords, String parallax) {}
}
