package org.parallax.projection.internal.storyline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Situation;

/**
 * Which events begin a condition, and which events can end it, in numbers: planned events by index, then documented
 * ones by index plus the number of planned ones. Immutable, shared by all threads.
 *
 * @param condition whether a planned event begins a condition
 * @param ends by planned event, what it can end, ascending
 * @param since when what stands at {@code as of} began, as the number of a month; {@link #NEVER} for all others
 */
record EndingPlan(boolean[] condition, int[][] ends, int[] since) {

    /** Not in force. */
    static final int NEVER = Integer.MIN_VALUE;

    /** The plan of a situation. */
    static EndingPlan of(Situation situation) {
        var planned = situation.storyline().events();
        var past = situation.past();
        var span = ProjectedMonths.of(situation);
        var condition = new boolean[planned.size()];
        var since = new int[planned.size() + past.size()];
        Arrays.fill(since, NEVER);
        var numbers = new HashMap<String, Integer>();
        for (int event = 0; event < past.size(); event++) {
            if (past.get(event).stands()) {
                since[planned.size() + event] = span.number(past.get(event).month());
                numbers.put(past.get(event).event().id(), planned.size() + event);
            }
        }
        for (int event = 0; event < planned.size(); event++) {
            condition[event] = planned.get(event).event().impact().isCondition();
            if (condition[event]) {
                numbers.put(planned.get(event).id(), event);
            }
        }
        var ends = new int[planned.size()][];
        for (int event = 0; event < ends.length; event++) {
            ends[event] = numbers(planned.get(event).event().impact(), numbers, event);
        }
        return new EndingPlan(condition, ends, since);
    }

    /** What an event can end: never itself, and nothing that begins no condition. */
    private static int[] numbers(Impact impact, Map<String, Integer> numbers, int itself) {
        return new HashSet<>(impact.ends()).stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .filter(number -> number != itself)
                .sorted()
                .toArray();
    }
}
