package org.parallax.app.backtest;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.result.Layers;

/**
 * What is asked of a back-test.
 *
 * @param data folder of the series; without one only the replays are played
 * @param record name of an installed record; where empty, the one whose parties the series are about
 * @param theories ids; all that are installed where none is named. The Kernel always runs
 * @param layers which of them, at least one, in the order of the results
 * @param kept folder for what was computed, so that a back-test that was broken off goes on; made where it is missing
 */
public record BacktestRequest(
        Optional<Path> data, Optional<String> record, List<String> theories, List<Layers> layers, BacktestEffort effort,
        Optional<Path> kept) {

    public BacktestRequest {
        theories = List.copyOf(theories);
        layers = List.copyOf(layers);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("A back-test is on the record alone, on its layers, or on both");
        }
    }
}
