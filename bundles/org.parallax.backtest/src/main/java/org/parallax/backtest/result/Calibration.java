package org.parallax.backtest.result;

import java.util.List;

/**
 * How well bands held what came.
 *
 * @param coverage50 share of the values inside the band of 50 %, 0 to 1; likewise the others
 * @param transform how many values fell into each tenth of their forecast's distribution; ten counts
 * @param sharpness mean width of the band of 90 %, in the series' unit
 */
public record Calibration(
        double coverage50, double coverage80, double coverage90, List<Integer> transform, double sharpness) {

    public Calibration {
        transform = List.copyOf(transform);
        if (transform.size() != 10) {
            throw new IllegalArgumentException("There are ten tenths, not " + transform.size());
        }
    }
}
