package org.parallax.theories.coercion;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Situation;

/**
 * The deals of a scenario that pass, and what the record lets be left at {@code as of} of the documented ones between leaders
 * of opposed bases: the documented level holds these with the record's own weight and fade, and only from there on do they
 * fade slower. Immutable; the scenario's come first.
 */
final class DealTable {

    /** The number of an event that is no deal which passes. */
    static final int NONE = -1;

    /** Less than this of a documented deal is not worth a number of its own. */
    private static final double TRACE = 0.02;

    private static final Set<Deed> DEALS = EnumSet.of(Deed.AGREEMENT, Deed.SUMMIT, Deed.CONCESSION, Deed.GESTURE);

    private final boolean[] deals;
    private final int[] numbers;
    private final List<Passing> all;
    private final double[] shares;

    DealTable(Situation situation) {
        var events = situation.storyline().events();
        deals = new boolean[events.size()];
        numbers = new int[events.size()];
        Arrays.fill(numbers, NONE);
        var found = new ArrayList<Passing>();
        for (int event = 0; event < events.size(); event++) {
            var happening = events.get(event).event();
            deals[event] = isDeal(happening);
            if (deals[event] && !happening.impact().isCondition()) {
                numbers[event] = found.size();
                found.add(Passing.of(happening, 0));
            }
        }
        for (var past : situation.past()) {
            if (isDeal(past.event())
                    && !past.event().impact().isCondition()
                    && CatalystPast.opposed(situation, past.month())) {
                double left = StrictMath.pow(
                        Passing.share(past.event()), past.month().until(situation.asOf(), ChronoUnit.MONTHS));
                var passing = Passing.of(past.event(), left);
                if (left * passing.most() >= TRACE) {
                    found.add(passing);
                }
            }
        }
        all = List.copyOf(found);
        shares = all.stream().mapToDouble(Passing::monthlyShare).toArray();
    }

    /**
     * The good points of a deal that pass, by the channels that the theory speaks of.
     *
     * @param left how much of it is left at {@code as of}, 0 of one that is only planned
     */
    record Passing(double political, double security, double economic, double monthlyShare, double left) {

        private static Passing of(Happening deal, double left) {
            return new Passing(
                    good(deal, Channel.POLITICAL), good(deal, Channel.SECURITY), good(deal, Channel.ECONOMIC), share(deal), left);
        }

        private static double share(Happening deal) {
            return deal.impact().duration().fade().monthlyShare();
        }

        private static double good(Happening deal, Channel channel) {
            return Math.max(0, deal.impact().on(channel).passing());
        }

        private double most() {
            return DoubleStream.of(political, security, economic).max().orElseThrow();
        }
    }

    /** What leaders agree on or one of them gives; what a third state does for the two is none. */
    private static boolean isDeal(Happening event) {
        return !event.isByThirdState() && event.impact().traits().deed().filter(DEALS::contains).isPresent();
    }

    /** Whether a planned event is a deal. */
    boolean isDeal(int event) {
        return deals[event];
    }

    /** The number of a planned event among the deals that pass, or {@link #NONE}. */
    int number(int event) {
        return numbers[event];
    }

    /** All that pass. */
    List<Passing> all() {
        return all;
    }

    /** What is kept of each from month to month, by their numbers, once fading is stretched. */
    double[] slowShares(double stretch) {
        var slow = new double[shares.length];
        Arrays.setAll(slow, deal -> StrictMath.pow(shares[deal], 1 / stretch));
        return slow;
    }
}
