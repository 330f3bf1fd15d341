package org.parallax.theories.technology;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Situation;

/** The documented contracts and what both did about technology together, with the months between. Immutable. */
final class RivalPast {

    private final ContractTable table;
    private final int[] events;

    /** How many months pass from each to the next, and from the last to {@code as of}. */
    private final int[] follows;

    RivalPast(Situation situation) {
        var past = situation.past();
        table = new ContractTable(past.stream().map(event -> event.event()).toList());
        events = IntStream.range(0, past.size())
                .filter(event -> table.isContract(event) || table.isCoordination(event))
                .toArray();
        follows = new int[events.length];
        for (int i = 0; i < events.length; i++) {
            YearMonth next = i + 1 < events.length ? past.get(events[i + 1]).month() : situation.asOf();
            follows[i] = (int) past.get(events[i]).month().until(next, ChronoUnit.MONTHS);
        }
    }

    /** Whether there is a contract among them. */
    boolean isAnyContract() {
        return table.isAnyContract();
    }

    /** The two at {@code as of}. */
    Rivals livedThrough(Overlap rules, double pace) {
        var rivals = new Rivals(rules, pace);
        for (int i = 0; i < events.length; i++) {
            int event = events[i];
            if (table.isCoordination(event)) {
                rivals.coordinate();
            }
            rivals.threaten(0, table.size(event, 0));
            rivals.threaten(1, table.size(event, 1));
            for (int passed = 0; passed < follows[i]; passed++) {
                rivals.settle();
                rivals.enter();
            }
        }
        rivals.settle();
        return rivals;
    }
}
