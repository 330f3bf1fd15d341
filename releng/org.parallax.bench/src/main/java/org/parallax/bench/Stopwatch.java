package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Times work warm: it is repeated until it has been compiled, then the median of several times is told, of
 * the clock and of the processors. On a busy machine only the latter says something.
 *
 * @param clock milliseconds that passed
 * @param processors milliseconds that all processors together spent
 */
record Stopwatch(double clock, double processors) {

    private static final double NANOS_IN_MILLI = 1e6;

    /** The median of {@code times} repetitions after {@code warmUps} untimed ones. */
    static Stopwatch median(int warmUps, int times, Runnable work) {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var clock = new double[times];
        var processors = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            long spent = system.getProcessCpuTime();
            work.run();
            processors[i] = (system.getProcessCpuTime() - spent) / NANOS_IN_MILLI;
            clock[i] = (System.nanoTime() - start) / NANOS_IN_MILLI;
        }
        Arrays.sort(clock);
        Arrays.sort(processors);
        return new Stopwatch(clock[times / 2], processors[times / 2]);
    }
}
