package org.parallax.backtest.aftermath;

import java.util.List;
import java.util.Optional;

/**
 * What the next event like the precedents may have as excess, in the series' unit.
 *
 * <p>Expected is the mean over the values after precedents, shrunk by n/(n + 4): few say little. The variance is that of the
 * forecast's own errors and what the precedents differ beyond it, (1 + 1/n) times because the mean is known from n only. An
 * excess holds the error of its forecast, so that adding the whole spread to that error would count it twice.
 *
 * @param values n: how many different values there are, at least 2
 * @param expected the shrunk mean
 * @param deviation standard deviation around it, at least 0
 */
public record PooledExcess(int values, double expected, double deviation) {

    /** From fewer values no spread can be told. */
    static final int LEAST = 2;

    private static final double SHRINKING = 4;

    /** How far the central 90 % of a normal distribution reach to either side, in standard deviations. */
    private static final double CENTRAL_90 = 1.6448536269514722;

    /** Of what was measured after different precedents; empty where that is too little. */
    static Optional<PooledExcess> of(List<AfterPrecedent.Measured> measured) {
        int n = measured.size();
        if (n < LEAST) {
            return Optional.empty();
        }
        double sum = 0;
        double errors = 0;
        for (AfterPrecedent.Measured each : measured) {
            sum += each.excess();
            errors += each.forecast().deviation() * each.forecast().deviation();
        }
        double mean = sum / n;
        double squares = 0;
        for (AfterPrecedent.Measured each : measured) {
            squares += (each.excess() - mean) * (each.excess() - mean);
        }
        double own = errors / n;
        double beyond = Math.max(0, squares / (n - 1) - own);
        return Optional.of(new PooledExcess(n, mean * n / (n + SHRINKING), StrictMath.sqrt((own + beyond) * (1 + 1.0 / n))));
    }

    /** The lower end of the central 90 % interval. */
    public double low() {
        return expected - CENTRAL_90 * deviation;
    }

    /** Its upper end. */
    public double high() {
        return expected + CENTRAL_90 * deviation;
    }

    /** Whether the whole interval lies on one side of 0. */
    public boolean isOneSided() {
        return low() > 0 || high() < 0;
    }
}
