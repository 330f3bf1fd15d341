package org.parallax.projection.theory;

import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;

/**
 * One month of one run as a theory sees it. The same object is passed in month after month: read it, do
 * not keep it.
 */
public interface MonthView {

    /** 1 for the first projected month. */
    int month();

    /**
     * How many planned events happen this month. An event that would begin a condition which it has begun before, and
     * which still stands, is none of them: it begins nothing. What else it does shows in what ends and in who leads.
     */
    int eventCount();

    /**
     * The {@code i}-th event of this month, as index into {@code situation.storyline().events()}; in
     * ascending order. An event of a repeating trigger can occur in several months.
     */
    int event(int i);

    /** How many conditions end this month; it is the last month in which they stand in full. */
    int endingCount();

    /**
     * The {@code i}-th condition that ends this month, by the event that began it; in ascending order. Below
     * {@code storyline().events().size()} it is a planned event; from there on the number less that size is an index
     * into {@code situation.past()}. A condition can begin and end in the same month.
     */
    int ending(int i);

    /**
     * The value, 0 to 1, of a driver this month in this run: documented course or assumption, shifted by
     * events and shocks, 0 while its state is withdrawn.
     *
     * @param driver index into {@code situation.courses()}
     */
    double driver(int driver);

    /**
     * By how much shocks scale one side's reaction to news on an issue this month; 1 without a shock.
     *
     * @param issue index into {@code situation.issues()}
     */
    double sensitivity(Side side, int issue);

    /** The leaning of the leader in office. */
    Leaning leaning(Side side);

    /**
     * The leader's stance on an issue.
     *
     * @param issue index into {@code situation.issues()}; {@code PRAGMATIC} where none is documented
     */
    Stance stance(Side side, int issue);

    /** Months the leader has been in office, 0 in the first. */
    int monthsInOffice(Side side);

    /**
     * Months until the scheduled end of the leader's term; {@link Integer#MAX_VALUE} where none is
     * scheduled.
     */
    int monthsLeft(Side side);

    /**
     * A standard normal draw that depends on nothing but seed, run, stream, month and {@code draw}. Cut
     * at ±8.
     *
     * @param stream a stream of this theory: index into {@code card().streams()}
     * @param draw 0, 1, 2 ... for several draws of one month
     */
    double normal(int stream, int draw);

    /**
     * An autoregressive walk of standard normal draws: last month's value times {@code kept}, plus {@link #normal} of this
     * month; 0 at {@code as of}. The runner walks it once a run for all variants of a scenario, so it costs less than to
     * keep its state in a path.
     *
     * @param draw 0, 1, 2 ... for several walks of one stream; from 8 on each call walks anew from the first month
     * @param kept the share that is kept from month to month; the same in every month of a run
     */
    double walk(int stream, int draw, double kept);

    /** A uniform draw in [0, 1), keyed like {@link #normal}. */
    double uniform(int stream, int draw);
}
