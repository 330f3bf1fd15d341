package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.situation.Series;

/**
 * The spread of one quantity over the runs, month by month: mean and quantiles, on the quantity's own
 * scale. For every month the quantiles are in ascending order.
 *
 * @param quantiles one series for each {@link Quantile}, in its order
 */
public record Fan(Series mean, List<Series> quantiles) {

    public Fan {
        quantiles = List.copyOf(quantiles);
        if (quantiles.size() != Quantile.values().length) {
            throw new IllegalArgumentException("A fan has a series for each quantile");
        }
    }

    /** The monthly course of one quantile. */
    public Series at(Quantile quantile) {
        return quantiles.get(quantile.ordinal());
    }

    /** Number of months. */
    public int months() {
        return mean.length();
    }
}
