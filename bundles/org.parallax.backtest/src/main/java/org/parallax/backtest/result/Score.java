package org.parallax.backtest.result;

/**
 * How a theory's forecasts of one series fared.
 *
 * @param sample how many values were forecast
 * @param crps mean errors, in the series' unit
 * @param dieboldMariano t of the hypothesis that the theory is no better than the best baseline; positive where it is better,
 *     0 where both forecast the same
 */
public record Score(
        Scored of, Sample sample, Episodes episodes, Crps crps, Skill skill, Calibration calibration, double dieboldMariano) {

    /** Of fewer values a horizon apart than this nothing is claimed: intervals from a handful of them are too narrow. */
    public static final int LEAST_CLAIMED = 12;

    /** A score of values of which each stands for itself. */
    public Score(
            Scored of, int n, Episodes episodes, Crps crps, Skill skill, Calibration calibration, double dieboldMariano) {
        this(of, new Sample(n, n), episodes, crps, skill, calibration, dieboldMariano);
    }

    /** How many values were forecast. */
    public int n() {
        return sample.values();
    }

    /**
     * How much there is to judge by.
     *
     * @param values how many were forecast, at least 1
     * @param apart how many of them lie a whole horizon apart: forecasts over the same months err together
     */
    public record Sample(int values, int apart) {

        /** Whether there is enough for a claim. */
        public boolean isEnough() {
            return apart >= LEAST_CLAIMED;
        }
    }

    /**
     * The documented upheavals among the values.
     *
     * @param count groups of events that move the indicator by a point or more
     * @param ceiling the share, 0 to 1, of the baseline's error that is borne by values that see such an event
     * @param leaveOneOut the lowest skill over the best baseline with one episode left out; the skill itself without episodes
     * @param leaveOneOutOverKernel the same of the skill over the Kernel
     */
    public record Episodes(int count, double ceiling, double leaveOneOut, double leaveOneOutOverKernel) {

        /** Those that leave the same of both skills. */
        public Episodes(int count, double ceiling, double leaveOneOut) {
            this(count, ceiling, leaveOneOut, leaveOneOut);
        }
    }

    /**
     * Means of the continuous ranked probability score; less is better.
     *
     * @param best of the best baseline
     * @param kernel of the Kernel on that same baseline
     */
    public record Crps(double theory, Best best, double kernel) {}

    /** The baseline with the lowest mean error over the same values. */
    public record Best(String baseline, double crps) {}

    /**
     * Skills: the share of the error saved, at most 1; below 0 where the theory does worse.
     *
     * @param overBest against the best baseline
     * @param overKernel against the Kernel; exactly 0 where the theory passes the Kernel on
     */
    public record Skill(Estimate overBest, Estimate overKernel) {}

    /** A skill with its 90 % interval. */
    public record Estimate(double value, double low, double high) {

        /** Whether the whole interval lies above 0. */
        public boolean isShown() {
            return low > 0;
        }

        /**
         * Whether it may be claimed: the whole interval lies above 0, there are values enough to say so, and the theory is
         * right for its own months only.
         *
         * @param elsewhere share of the same changes that do worse when they are moved round the calendar
         */
        public boolean isClaimable(Sample sample, double elsewhere) {
            return sample.isEnough() && isShown() && elsewhere >= Control.NEARLY_ALL;
        }

        /** Whether the whole interval lies below 0, and there are values enough to say so. */
        public boolean isHarm(Sample sample) {
            return sample.isEnough() && high < 0;
        }
    }
}
