package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Situation;

/** Which conditions are in force in one run of a made-up situation, and which end. Belongs to one thread. */
final class SampleConditions {

    private final List<Happening> happenings;
    private final List<Integer> inForce = new ArrayList<>();
    private final List<Integer> endings = new ArrayList<>();

    SampleConditions(Situation situation) {
        var planned = situation.storyline().events();
        var past = situation.past();
        happenings = Stream.concat(planned.stream().map(event -> event.event()), past.stream().map(event -> event.event()))
                .toList();
        IntStream.range(0, past.size())
                .filter(event -> past.get(event).stands())
                .forEach(event -> inForce.add(planned.size() + event));
    }

    /** Moves to a month in which the first {@code count} of {@code events} happen. */
    void enter(int[] events, int count) {
        endings.clear();
        for (int i = 0; i < count; i++) {
            if (happenings.get(events[i]).impact().isCondition()) {
                inForce.add(events[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            happenings.get(events[i]).impact().ends().forEach(this::end);
        }
        endings.sort(null);
    }

    private void end(List<String> ids) {
        for (int i = inForce.size() - 1; i >= 0; i--) {
            if (ids.contains(happenings.get(inForce.get(i)).id())) {
                endings.add(inForce.remove(i));
                return;
            }
        }
    }

    /** What ends this month, numbered as {@link org.parallax.projection.theory.MonthView#ending}, ascending. */
    List<Integer> endings() {
        return endings;
    }
}
