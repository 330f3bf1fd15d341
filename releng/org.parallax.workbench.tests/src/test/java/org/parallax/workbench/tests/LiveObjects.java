package org.parallax.workbench.tests;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What the heap holds once everything that nobody can reach is collected.
 *
 * @param counts instances by class
 * @param bytes of all of them
 */
record LiveObjects(Map<String, Long> counts, long bytes) {

    /** Collects and counts. */
    static LiveObjects now() {
        var counts = new TreeMap<String, Long>();
        long bytes = 0;
        for (var line : histogram().split("\n")) {
            // Such as: 12:   345   6789  java.lang.String (java.base@25)
            var columns = line.strip().split("\\s+");
            if (columns.length >= 4 && columns[0].endsWith(":")) {
                counts.merge(columns[3], Long.valueOf(columns[1]), Long::sum);
                bytes += Long.parseLong(columns[2]);
            }
        }
        return new LiveObjects(counts, bytes);
    }

    long count(Class<?> type) {
        return counts.getOrDefault(type.getName(), 0L);
    }

    /** Classes of which there are at least so many more than before. */
    Map<String, Long> grown(LiveObjects before, long least, Predicate<String> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() - before.counts.getOrDefault(entry.getKey(), 0L)))
                .filter(entry -> entry.getValue() >= least)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer().invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                    new Object[] {new String[0]}, new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new AssertionError(e);
        }
    }
}
