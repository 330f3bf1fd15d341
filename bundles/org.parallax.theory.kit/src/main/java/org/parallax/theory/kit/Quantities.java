package org.parallax.theory.kit;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.MonthView;

/**
 * The drivers of one quantity, read as one number: the mean over the states that have one, or a stated
 * value where none is documented. Immutable.
 */
public final class Quantities {

    private final int[] drivers;
    private final double otherwise;

    private Quantities(int[] drivers, double otherwise) {
        this.drivers = drivers;
        this.otherwise = otherwise;
    }

    /** A quantity of any state; {@code otherwise} where the record documents none. */
    public static Quantities of(Situation situation, Quantity quantity, double otherwise) {
        var courses = situation.courses();
        return new Quantities(
                IntStream.range(0, courses.size())
                        .filter(i -> courses.get(i).driver().quantity() == quantity)
                        .toArray(),
                otherwise);
    }

    /** The domestic support of one party's leader; {@code otherwise} where none is documented. */
    public static Quantities support(Situation situation, Side side, double otherwise) {
        var courses = situation.courses();
        var state = situation.parties().on(side).id();
        return new Quantities(
                IntStream.range(0, courses.size())
                        .filter(i -> courses.get(i).driver().quantity() == Quantity.SUPPORT
                                && courses.get(i).driver().state().equals(state))
                        .toArray(),
                otherwise);
    }

    /** The value this month, 0 to 1. */
    public double in(MonthView month) {
        if (drivers.length == 0) {
            return otherwise;
        }
        double sum = 0;
        for (int driver : drivers) {
            sum += month.driver(driver);
        }
        return sum / drivers.length;
    }

    /** The documented value at {@code as of}, 0 to 1. */
    public double documented(Situation situation) {
        return documented(situation, situation.asOf());
    }

    /** The value that the record documents for a month, 0 to 1. */
    public double documented(Situation situation, YearMonth month) {
        if (drivers.length == 0) {
            return otherwise;
        }
        double sum = 0;
        for (int driver : drivers) {
            sum += situation.courses().get(driver).in(month);
        }
        return sum / drivers.length;
    }
}
