package org.parallax.backtest.series;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.baseline.BaselineForecasts;
import org.parallax.projection.result.Outcome;

/** Reads the real series where they are at hand; they are not part of the project. */
class DataAtHandTest {

    @Test
    void everyFileIsReadAndSomethingInItIsForecast() {
        Optional<String> folder = Optional.ofNullable(System.getenv("PARALLAX_DATA"));
        assumeTrue(folder.isPresent(), "PARALLAX_DATA names no folder of series, so none is read");
        var read = assertInstanceOf(
                Outcome.Completed.class, SeriesFolder.read(Path.of(folder.orElseThrow())));
        for (Object one : (List<?>) read.value()) {
            SeriesFile file = assertInstanceOf(SeriesReading.Readable.class, one, String.valueOf(one)).file();
            assertTrue(file.trained() > 0, file.id());
            for (int horizon : file.head().step().horizons()) {
                List<BaselineForecasts> all = BaselineForecasts.of(file, horizon);
                int last = file.values().size() - 1;
                // Few polls are too few for an autoregression, and only a seasonal series has the value of a year before.
                long able = all.stream().filter(baseline -> baseline.at(last).isPresent()).count();
                assertTrue(able >= 3, file.id() + " " + horizon + " months ahead");
            }
        }
    }
}
