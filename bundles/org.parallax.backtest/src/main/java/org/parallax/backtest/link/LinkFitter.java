package org.parallax.backtest.link;

import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.backtest.baseline.ObservedValues;
import org.parallax.backtest.baseline.SeasonalProfile;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesKind;

/**
 * Finds the scale of a link: the part of a series' standard deviation that lasts from one value to the next, divided by the
 * standard deviation of the record's own indicator in the same periods.
 */
public final class LinkFitter {

    /** Under this many points of standard deviation there is nothing to link to. */
    private static final double LEAST_DEVIATION = 1;

    private static final int LEAST_VALUES = 3;

    /** Of the largest value: what varies by less does so by rounding. */
    private static final double ROUNDING = 1e-9;

    private final SeriesFile file;
    private final ObservedValues series;
    private final String indicator;

    /** @param indicator its id, for sentences */
    public LinkFitter(SeriesFile file, String indicator) {
        this.file = file;
        this.series = ObservedValues.of(file);
        this.indicator = indicator;
    }

    /**
     * The link that the first values of the series give.
     *
     * @param known how many count; those of periods that the record does not reach are left out
     * @param documented the record's own levels
     */
    public LinkFit fit(int known, DatedLevels documented) {
        Optional<SeasonalProfile> profile = SeasonalProfile.of(series, known);
        int first = firstDocumented(known, documented);
        int n = known - first;
        if (profile.isEmpty() || n < LEAST_VALUES) {
            return new LinkFit.Unfit("The record tells of " + indicator + " in the periods of " + n
                    + " values of the training part; a link needs " + LEAST_VALUES
                    + (series.seasons() > 1 ? " and two whole years" : "") + ".");
        }
        var values = new double[n];
        var levels = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = profile.get().without(series, first + i);
            levels[i] = documented.mean(series.period(first + i)).orElseThrow();
        }
        if (Math.sqrt(Moments.covariance(values, values)) <= ROUNDING * largest(first, known)) {
            return new LinkFit.Unfit("The series does not vary: the " + n + " values of the training part are the same"
                    + (series.seasons() > 1 ? " but for their season." : "."));
        }
        double deviation = Math.sqrt(Moments.covariance(levels, levels));
        double neighbours = neighbours(values, first);
        double fitted = fitted(values, levels, first, documented);
        return outcome(new Link.Basis(n, Math.sqrt(Math.max(0, neighbours)), deviation, fitted), neighbours);
    }

    private LinkFit outcome(Link.Basis basis, double neighbours) {
        if (basis.deviation() < LEAST_DEVIATION) {
            return new LinkFit.Unfit("In the " + basis.n() + " periods of the training part the record's " + indicator
                    + " has a standard deviation of " + Moments.text(basis.deviation())
                    + " points; under 1 point there is nothing to link the series to.");
        }
        if (neighbours <= 0) {
            return new LinkFit.Unfit("Nothing in the series lasts from one value to the next: over the " + basis.n()
                    + " values of the training part the covariance of neighbours is " + Moments.text(neighbours)
                    + " in the square of its unit, and a link needs one above 0.");
        }
        return new LinkFit.Fitted(basis.lasting() / basis.deviation(), basis);
    }

    /** The first value from which on the record reaches every period. */
    private int firstDocumented(int known, DatedLevels documented) {
        int first = known;
        while (first > 0 && documented.mean(series.period(first - 1)).isPresent()) {
            first--;
        }
        return first;
    }

    private double largest(int first, int end) {
        double largest = 0;
        for (int i = first; i < end; i++) {
            largest = Math.max(largest, Math.abs(series.value(i)));
        }
        return largest;
    }

    private double neighbours(double[] values, int first) {
        double mean = Moments.mean(values);
        double sum = 0;
        int pairs = 0;
        for (int i = 1; i < values.length; i++) {
            if (series.distance(first + i - 1, first + i) == 1) {
                sum += (values[i - 1] - mean) * (values[i] - mean);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }

    /** The slope of least squares on what the series is linked to; 0 where that does not vary. */
    private double fitted(double[] values, double[] levels, int first, DatedLevels documented) {
        double[] linked = levels.clone();
        if (file.head().linkage().kind() == SeriesKind.FLOW) {
            for (int i = 0; i < linked.length; i++) {
                OptionalDouble within = documented.within(series.period(first + i));
                // Nothing is documented before the record begins, and so nothing has changed.
                linked[i] = within.orElse(0);
            }
        }
        double variance = Moments.covariance(linked, linked);
        return variance == 0 ? 0 : Moments.covariance(linked, values) / variance;
    }
}
