package org.parallax.report.words;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;

/**
 * The difference between two courses in short: its peak, how long it lasts, how many runs share it.
 *
 * @param size mean at the peak in points, with its sign
 * @param month the month of the peak
 * @param halfGone months from the peak until half of it is gone, if that happens
 * @param last mean in the last month
 */
public record Change(double size, YearMonth month, OptionalInt halfGone, double last, Agreement agreement) {

    /** How many runs go the way of the mean in the month of the peak. */
    public enum Agreement {
        NEARLY_ALL("in nearly every run"),
        NINE_IN_TEN("in nine runs out of ten"),
        THREE_IN_FOUR("in three runs out of four"),
        MOST("in more than half of the runs"),
        FEWER("though in fewer than half of the runs");

        private final String words;

        Agreement(String words) {
            this.words = words;
        }

        /** The same as the end of a sentence. */
        public String words() {
            return words;
        }
    }

    /** A change of fewer points than this is not mentioned. */
    public static final double VISIBLE = 0.75;

    /** So many points the other way are told. */
    private static final double TURNED = 0.5;

    /** How a column of mean changes beside medians is read, as a sentence. */
    public static final String MEASURED =
            "The change is the mean of the change run by run, so it need not be the difference of the two medians beside it.";

    /** The change that {@code difference}, starting in {@code from}, shows. */
    public static Change of(Fan difference, YearMonth from) {
        var mean = difference.mean();
        int peak = 0;
        for (int i = 1; i < mean.length(); i++) {
            if (Math.abs(mean.at(i)) > Math.abs(mean.at(peak))) {
                peak = i;
            }
        }
        return new Change(
                mean.at(peak), from.plusMonths(peak), halfGone(difference, peak), mean.last(), agreement(difference, peak));
    }

    /** Whether there is anything to be seen. */
    public boolean visible() {
        return Math.abs(size) >= VISIBLE;
    }

    /** Whether most of the peak is still there in the last month. */
    public boolean lasts() {
        return last * Math.signum(size) > 0.8 * Math.abs(size);
    }

    /** Whether the last month shows as much of the other direction as is seen. */
    public boolean endsOpposed() {
        return last * Math.signum(size) <= -VISIBLE;
    }

    /**
     * That the other direction is reached by the end, as the end of a sentence about the peak; empty where less than half a
     * point of it is.
     *
     * @param end the last month
     */
    public Optional<String> turn(YearMonth end) {
        return last * Math.signum(size) > -TURNED
                ? Optional.empty()
                : Optional.of("then turns to a " + (last < 0 ? "loss" : "gain") + " of " + Numbers.points(last) + " by " + MonthWords.name(end));
    }

    private static OptionalInt halfGone(Fan difference, int peak) {
        var mean = difference.mean();
        for (int i = peak + 1; i < mean.length(); i++) {
            if (mean.at(i) * Math.signum(mean.at(peak)) <= Math.abs(mean.at(peak)) / 2) {
                return OptionalInt.of(i - peak);
            }
        }
        return OptionalInt.empty();
    }

    private static Agreement agreement(Fan difference, int peak) {
        double sign = Math.signum(difference.mean().at(peak));
        if (beyond(difference, peak, sign, Quantile.Q95, Quantile.Q05)) {
            return Agreement.NEARLY_ALL;
        }
        if (beyond(difference, peak, sign, Quantile.Q90, Quantile.Q10)) {
            return Agreement.NINE_IN_TEN;
        }
        if (beyond(difference, peak, sign, Quantile.Q75, Quantile.Q25)) {
            return Agreement.THREE_IN_FOUR;
        }
        return beyond(difference, peak, sign, Quantile.Q50, Quantile.Q50) ? Agreement.MOST : Agreement.FEWER;
    }

    private static boolean beyond(Fan difference, int month, double sign, Quantile ofFalls, Quantile ofRises) {
        return sign * difference.at(sign < 0 ? ofFalls : ofRises).at(month) > 0.05;
    }
}
