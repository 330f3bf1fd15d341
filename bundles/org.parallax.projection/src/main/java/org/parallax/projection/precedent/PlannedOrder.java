package org.parallax.projection.precedent;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;

/** Puts planned events into the order of the first months in which they can happen. */
final class PlannedOrder {

    private final Map<String, Timing> timings = new HashMap<>();
    private final Situation situation;

    private PlannedOrder(Situation situation) {
        this.situation = situation;
        situation.storyline().decisions().forEach(decision -> timings.put(decision.id(), decision.timing()));
        situation.storyline().events().forEach(event -> timings.put(event.id(), event.timing()));
    }

    /** The planned events of a situation; of those that can come in one month, by id. */
    static List<PlannedEvent> of(Situation situation) {
        var order = new PlannedOrder(situation);
        return situation.storyline().events().stream()
                .sorted(Comparator.comparing(order::earliest).thenComparing(PlannedEvent::id)).toList();
    }

    /** What waits for a trigger comes after all that does not, since nobody knows when it fires. */
    private YearMonth earliest(PlannedEvent event) {
        var timing = event.timing();
        long months = 0;
        var end = situation.asOf().plusMonths(situation.months());
        for (int waits = 0; waits <= timings.size(); waits++) {
            switch (timing) {
                case Timing.Window window -> {
                    return window.first().plusMonths(months);
                }
                case Timing.After after -> {
                    months += after.months();
                    timing = timings.getOrDefault(after.anchor(), new Timing.Window(end, end));
                }
            }
        }
        return end;
    }
}
