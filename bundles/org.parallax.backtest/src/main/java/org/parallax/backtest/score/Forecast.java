package org.parallax.backtest.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.parallax.backtest.baseline.Gaussian;

/**
 * A mixture of normal distributions with equal weights: what is forecast of a value, in the series' unit.
 *
 * @param parts at least one
 */
record Forecast(List<Gaussian> parts) {

    private static final int HALVINGS = 60;

    Forecast {
        parts = List.copyOf(parts);
    }

    /** One distribution. */
    static Forecast of(Gaussian part) {
        return new Forecast(List.of(part));
    }

    /** Several with equal weights; the one there is, to the bit, where all are the same. */
    static Forecast mixed(List<Gaussian> parts) {
        return new HashSet<>(parts).size() == 1 ? of(parts.getFirst()) : new Forecast(parts);
    }

    /** The continuous ranked probability score of a value, at least 0; less is better. */
    double crps(double value) {
        int n = parts.size();
        double away = 0;
        for (Gaussian part : parts) {
            away += meanDistance(value - part.mean(), part.deviation());
        }
        double apart = 0;
        for (int i = 0; i < n; i++) {
            Gaussian one = parts.get(i);
            apart += meanDistance(0, StrictMath.sqrt(2) * one.deviation()) / 2;
            for (int j = 0; j < i; j++) {
                Gaussian other = parts.get(j);
                apart += meanDistance(
                        one.mean() - other.mean(),
                        StrictMath.sqrt(one.deviation() * one.deviation() + other.deviation() * other.deviation()));
            }
        }
        return Math.max(0, away / n - apart / n / n);
    }

    /** The mean absolute value of a normal variable. */
    private static double meanDistance(double mean, double deviation) {
        if (deviation == 0) {
            return Math.abs(mean);
        }
        double z = mean / deviation;
        return deviation * (z * (2 * StandardNormal.distribution(z) - 1) + 2 * StandardNormal.density(z));
    }

    /** The share of the distribution at or below a value, 0 to 1; a half at the very place of a part without spread. */
    double share(double value) {
        double sum = 0;
        for (Gaussian part : parts) {
            sum += part.deviation() == 0
                    ? 0.5 + Math.signum(value - part.mean()) / 2
                    : StandardNormal.distribution((value - part.mean()) / part.deviation());
        }
        return sum / parts.size();
    }

    /** How wide the central 90 % are. */
    double width90() {
        return parts.size() == 1
                ? 2 * StandardNormal.CENTRAL_90 * parts.getFirst().deviation()
                : quantile(0.95) - quantile(0.05);
    }

    private double quantile(double share) {
        double reach = share < 0.5 ? -StandardNormal.CENTRAL_90 : StandardNormal.CENTRAL_90;
        var own = new ArrayList<Double>();
        for (Gaussian part : parts) {
            own.add(part.mean() + reach * part.deviation());
        }
        // The mixture's quantile lies between those of its parts.
        double low = own.stream().min(Double::compare).orElseThrow();
        double high = own.stream().max(Double::compare).orElseThrow();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (share(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }
}
