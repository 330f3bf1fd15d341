package org.parallax.backtest.score;

/** The test of Diebold and Mariano with the correction of Harvey, Leybourne and Newbold. */
final class DieboldMariano {

    /** What rounding leaves of a variance that is 0, relative to the square of the mean. */
    private static final double ROUNDING = 1e-20;

    private DieboldMariano() {}

    /**
     * The t of the hypothesis that differences have the mean 0.
     *
     * @param differences of errors, in their order in time
     * @param steps how many values lie in a horizon; errors so far apart share nothing
     * @return 0 where it cannot be told: all differences are the same, or there are no more values than steps
     */
    static double t(double[] differences, int steps) {
        int n = differences.length;
        int horizon = Math.min(steps, n);
        double mean = 0;
        for (double difference : differences) {
            mean += difference;
        }
        mean /= n;
        double own = covariance(differences, mean, 0);
        if (own <= ROUNDING * mean * mean) {
            return 0;
        }
        double longRun = own;
        for (int lag = 1; lag < horizon; lag++) {
            longRun += 2 * covariance(differences, mean, lag);
        }
        // Sample covariances may sum to less than nothing; then those of neighbours are left out.
        double variance = (longRun > 0 ? longRun : own) / n;
        double correction = (n + 1 - 2.0 * horizon + (double) horizon * (horizon - 1) / n) / n;
        return mean / StrictMath.sqrt(variance) * StrictMath.sqrt(Math.max(0, correction));
    }

    private static double covariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i - lag] - mean);
        }
        return sum / values.length;
    }
}
