package org.parallax.theories.technology;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;

/** What some events are to this theory. Immutable; numbered as the list they come from. */
final class ContractTable {

    /** The points of a contract that counts as one: what the record calls slight. */
    private static final double POINTS_OF_ONE = 1.5;

    private static final Set<Deed> TOGETHER = EnumSet.of(Deed.PROGRAMME, Deed.AGREEMENT, Deed.CONTRACT);

    private final double[] sizes;
    private final boolean[] coordination;
    private final boolean[] touchy;

    ContractTable(List<Happening> events) {
        int count = events.size();
        sizes = new double[2 * count];
        coordination = new boolean[count];
        touchy = new boolean[count];
        for (int event = 0; event < count; event++) {
            var happening = events.get(event);
            var traits = happening.impact().traits();
            touchy[event] = traits.about().contains(Topic.HISTORY) || traits.about().contains(Topic.TERRITORY);
            if (traits.about().contains(Topic.TECHNOLOGY)) {
                compile(event, happening);
            }
        }
    }

    private void compile(int event, Happening happening) {
        var traits = happening.impact().traits();
        coordination[event] = happening.isByBoth()
                && traits.costlyTo().isEmpty()
                && traits.deed().filter(TOGETHER::contains).isPresent();
        if (!happening.isByThirdState() && traits.deed().filter(deed -> deed == Deed.CONTRACT).isPresent()) {
            for (var side : threatened(happening)) {
                sizes[2 * event + side.ordinal()] = size(happening);
            }
        }
    }

    /** Whom the record says that a contract costs; where it does not say, the other party, and nobody if both sign it. */
    private static Set<Side> threatened(Happening contract) {
        var costlyTo = contract.impact().traits().costlyTo();
        return costlyTo.isEmpty()
                ? contract.actor().map(Side::other).map(Set::of).orElse(Set.of())
                : costlyTo;
    }

    /** The more the record makes of a contract on any channel, be it good or bad, the larger it is. */
    private static double size(Happening contract) {
        return Stream.of(Channel.values())
                        .mapToDouble(channel -> Math.abs(contract.impact().on(channel).points()))
                        .max()
                        .orElseThrow()
                / POINTS_OF_ONE;
    }

    /** How many contracts an event is that threaten the technological standing of a side; 0 for what is none. */
    double size(int event, int side) {
        return sizes[2 * event + side];
    }

    /** Whether it is a contract of one party, or rival bids of both. */
    boolean isContract(int event) {
        return sizes[2 * event + Side.FIRST.ordinal()] != 0 || sizes[2 * event + Side.SECOND.ordinal()] != 0;
    }

    /** Whether both do something about technology together that costs neither. */
    boolean isCoordination(int event) {
        return coordination[event];
    }

    /** Whether it is about history or territory. */
    boolean isTouchy(int event) {
        return touchy[event];
    }

    /** Whether any of the events makes or ends an overlap. */
    boolean isAnyContract() {
        for (double size : sizes) {
            if (size != 0) {
                return true;
            }
        }
        return false;
    }
}
