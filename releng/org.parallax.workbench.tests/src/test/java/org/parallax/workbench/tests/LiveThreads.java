package org.parallax.workbench.tests;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The threads that live.
 *
 * @param kinds how many there are by name; numbers in a name do not count
 */
record LiveThreads(Map<String, Long> kinds) {

    static LiveThreads now() {
        return new LiveThreads(Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().replaceAll("\\d+", "#"))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    long count() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many more there are than before by name, of those with at least so many more. */
    Map<String, Long> more(LiveThreads before, long least) {
        var more = new TreeMap<>(kinds);
        more.replaceAll((name, count) -> count - before.kinds.getOrDefault(name, 0L));
        more.values().removeIf(count -> count < least);
        return more;
    }
}
