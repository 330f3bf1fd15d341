package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * The times of work that is measured several times, after untimed repetitions that let the JVM compile it.
 *
 * @param median elapsed milliseconds, the median
 * @param slow elapsed milliseconds, the 95th percentile
 * @param best elapsed milliseconds, the smallest: the figure to rely on if the machine is busy
 * @param processors milliseconds of processor time of the whole process, on average
 */
record Stopwatch(double median, double slow, double best, double processors) {

    private static final double NANOS_IN_MILLI = 1e6;

    /** Measures {@code times} repetitions after {@code warmUps} untimed ones. */
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
