package org.parallax.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Series;

class TwentiethsTest {

    /** Quantiles on a straight line: the value is the share of the runs, in per cent. */
    private final Fan even = new Fan(
            Series.of(50), Arrays.stream(Quantile.values()).map(quantile -> Series.of(100 * quantile.share())).toList());

    @Test
    void eachStandsForATwentiethAndTheOutermostStopAtWhatIsKnown() {
        var values = Twentieths.of(even).values();
        assertEquals(20, values.size());
        assertEquals(5, values.getFirst(), 1e-9);
        assertEquals(7.5, values.get(1), 1e-9);
        assertEquals(52.5, values.get(10), 1e-9);
        assertEquals(95, values.getLast(), 1e-9);
    }

    @Test
    void countsWhatLiesAtALevelOrHigher() {
        assertEquals(7, Twentieths.of(even).from(65));
        assertEquals(0, Twentieths.of(even).from(96));
    }
}
