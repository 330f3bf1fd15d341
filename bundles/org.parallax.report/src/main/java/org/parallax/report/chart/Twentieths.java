package org.parallax.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;

/**
 * The last month of a fan as twenty values in ascending order, each standing for a twentieth of the runs. The
 * outermost two are the quantiles at 5 and 95 %: what lies further out is not known and not guessed.
 */
public record Twentieths(List<Double> values) {

    /** How many there are. */
    public static final int COUNT = 20;

    public Twentieths {
        values = List.copyOf(values);
    }

    /** The twenty values of the last month of {@code fan}. */
    public static Twentieths of(Fan fan) {
        return new Twentieths(IntStream.range(0, COUNT)
                .mapToObj(i -> at(fan, Math.clamp((i + 0.5) / COUNT, Quantile.Q05.share(), Quantile.Q95.share())))
                .toList());
    }

    /** Whether the {@code i}-th stands for runs at its value or further out. */
    static boolean outermost(int i) {
        return i == 0 || i == COUNT - 1;
    }

    /** How many lie at {@code level} or higher. */
    long from(double level) {
        return values.stream().filter(value -> value >= level).count();
    }

    /** Between the quantiles that are known, on a straight line. */
    private static double at(Fan fan, double share) {
        var known = Quantile.values();
        int right = 1;
        while (known[right].share() < share && right < known.length - 1) {
            right++;
        }
        double low = fan.at(known[right - 1]).last();
        double high = fan.at(known[right]).last();
        double part = (share - known[right - 1].share()) / (known[right].share() - known[right - 1].share());
        return low + part * (high - low);
    }
}
