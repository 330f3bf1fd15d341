package org.parallax.report.timeline;

/**
 * A stretch of years that a timeline shows, as years with fractions.
 *
 * @param from where it begins
 * @param to where it ends, later than {@code from}
 */
public record TimeWindow(double from, double to) {

    private static final double SHORTEST = 1;

    /** Rejects one that does not end after it begins. */
    public TimeWindow {
        if (!(from < to)) {
            throw new IllegalArgumentException("A stretch of years ends after it begins, not " + from + " to " + to);
        }
    }

    /** How many years it is long. */
    public double years() {
        return to - from;
    }

    /** Whether anything of what lasted from one date to another lies in it. */
    boolean meets(double begin, double end) {
        return begin <= to && end >= from;
    }

    /**
     * Zoomed in by {@code factor}, with the date {@code about} staying in its place; never longer than the whole, nor
     * shorter than a year.
     */
    public TimeWindow zoomed(double factor, double about, TimeWindow whole) {
        double years = Math.clamp(years() / factor, Math.min(SHORTEST, whole.years()), whole.years());
        double share = Math.clamp((about - from) / years(), 0, 1);
        return placed(about - share * years, years, whole);
    }

    /** Moved on by a share of its length, back for a negative one; never beyond the whole. */
    public TimeWindow moved(double share, TimeWindow whole) {
        return placed(from + share * years(), years(), whole);
    }

    /** The last years of the whole. */
    public static TimeWindow last(double years, TimeWindow whole) {
        return placed(whole.to - years, Math.min(years, whole.years()), whole);
    }

    /** The same if it holds a date, else moved so that the date stands in its middle. */
    public TimeWindow holding(double date, TimeWindow whole) {
        return meets(date, date) ? this : placed(date - years() / 2, years(), whole);
    }

    /** Moved into the whole; shorter only if the whole is. */
    public TimeWindow within(TimeWindow whole) {
        return placed(from, Math.min(years(), whole.years()), whole);
    }

    private static TimeWindow placed(double from, double years, TimeWindow whole) {
        double begin = Math.clamp(from, whole.from, Math.max(whole.from, whole.to - years));
        return new TimeWindow(begin, begin + years);
    }
}
