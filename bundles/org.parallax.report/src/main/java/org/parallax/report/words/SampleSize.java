package org.parallax.report.words;

/**
 * How many runs figures come from, and what so many let one say. A share such as 90 % is a share of runs only where there
 * are enough to count it; of fewer, quantiles are interpolated between them, and of one, all are the same.
 */
public record SampleSize(long runs) {

    /** The fewest of which a twentieth can be counted. */
    private static final long ENOUGH = 20;

    /** Whether shares can be counted. */
    public boolean isEnough() {
        return runs >= ENOUGH;
    }

    /** What lies between two quantiles: {@code 80 % of runs}; of few runs {@code 80 % range}, of one {@code the one run}. */
    public String band(int percent) {
        return bands(Integer.toString(percent), "range");
    }

    /** The same of several at once: {@code 50, 80, 90 % of runs}. */
    public String bands(String percents) {
        return bands(percents, "ranges");
    }

    /** The whiskers of a bar: {@code range of 90 % of runs}; of few runs {@code 90 % range}. */
    public String interval(int percent) {
        return isEnough() ? "range of " + percent + " % of runs" : runs == 1 ? "one run" : percent + " % range";
    }

    /** What lies under a quantile: {@code 5 % of runs below}; of few runs {@code 5th percentile}. */
    public String below(int percent) {
        return isEnough() ? percent + " % of runs below" : percent + "th percentile";
    }

    private String bands(String percents, String ranges) {
        if (isEnough()) {
            return percents + " % of runs";
        }
        return runs == 1 ? "the one run" : percents + " % " + ranges;
    }

    /** In how many runs a change goes the way of its mean, as the end of a sentence. */
    public String sharing(Change.Agreement agreement) {
        if (isEnough()) {
            return agreement.words();
        }
        return runs == 1 ? "in the one run" : "in the mean of " + Numbers.inWords(runs) + " runs";
    }

    /** What so few runs cannot show, as a sentence; empty if they are enough. */
    public String remark() {
        if (isEnough()) {
            return "";
        }
        return runs == 1
                ? "One run shows one course and nothing of its chance: medians, bands and quantiles are all that run."
                : Sentences.capital(Numbers.inWords(runs)) + " runs show little of chance: medians, bands and quantiles are "
                        + "interpolated between them.";
    }
}
