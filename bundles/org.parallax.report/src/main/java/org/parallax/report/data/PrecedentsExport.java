package org.parallax.report.data;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.Situation;

/**
 * Precedents as they leave the program.
 *
 * @param cases those of each planned event, alike ones together
 * @param texts what they were read from
 */
public record PrecedentsExport(Situation situation, List<Precedents> cases, Texts texts) {

    public PrecedentsExport {
        cases = List.copyOf(cases);
    }

    /**
     * The texts that precedents were read from.
     *
     * @param scenarioHash digest of what the scenario adds
     * @param recordHash digest of the record as known at {@code as of}
     * @param layers laid over the record, sorted
     * @param recordInWords what is to be said of the record, as half a sentence
     */
    public record Texts(String scenarioHash, String recordHash, List<String> layers, Optional<String> recordInWords) {

        public Texts {
            layers = List.copyOf(layers);
        }
    }
}
