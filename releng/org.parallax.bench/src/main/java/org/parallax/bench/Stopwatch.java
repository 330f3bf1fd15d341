package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * Times work warm: it is repeated until it has been compiled, then timed several times.
 *
 * @param median milliseconds that passed, in the middle of all times
 * @param slow milliseconds that passed where only one time in twenty was longer
 * @param best milliseconds that passed, the least of all times: the figure to trust on a busy machine
 * @param processors milliseconds that all processors together spent, on average
 */
record Stopwatch(double median, double slow, double best, double processors) {

    private static final double NANOS_IN_MILLI = 1e6;

    /** {@code times} repetitions after {@code warmUps} untimed ones. */
    static Stopwatch time(int warmUps, int times, Runnable work) {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var clock = new double[times];
        long spent = system.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            clock[i] = (System.nanoTime() - start) / NANOS_IN_MILLI;
        }
        double processors = (system.getProcessCpuTime() - spent) / NANOS_IN_MILLI / times;
        Arrays.sort(clock);
        return new Stopwatch(clock[times / 2], clock[(times - 1) * 19 / 20], clock[0], processors);
    }
}
