package org.parallax.projection.internal.storyline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Situation;

/**
 * Which events begin a condition, and which events can end it, in numbers: planned events by index, then documented
 * ones by index plus the number of planned ones. Immutable, shared by all threads.
 *
 * @param condition whether a planned event begins a condition
 * @param alone by planned event, what it can end that its impact lists alone
 * @param groups by planned event, its other groups of what it can end, each in the order of its impact; none is empty
 * @param since when what stands at {@code as of} began, as the number of a month; {@link #NEVER} for all others
 */
record EndingPlan(boolean[] condition, int[][] alone, int[][][] groups, int[] since) {

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
        var alone = new int[planned.size()][];
        var groups = new int[planned.size()][][];
        for (int event = 0; event < groups.length; event++) {
            int itself = event;
            var ends = planned.get(event).event().impact().ends();
            alone[event] = ends.stream()
                    .filter(group -> group.size() == 1)
                    .flatMapToInt(group -> numbers(group, numbers, itself))
                    .toArray();
            groups[event] = ends.stream()
                    .filter(group -> group.size() > 1)
                    .map(group -> numbers(group, numbers, itself).toArray())
                    .filter(group -> group.length > 0)
                    .toArray(int[][]::new);
        }
        return new EndingPlan(condition, alone, groups, since);
    }

    /** What an event can end of a group: never itself, and nothing that begins no condition. */
    private static IntStream numbers(List<String> group, Map<String, Integer> numbers, int itself) {
        return group.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .filter(number -> number != itself)
                .distinct();
    }
}
