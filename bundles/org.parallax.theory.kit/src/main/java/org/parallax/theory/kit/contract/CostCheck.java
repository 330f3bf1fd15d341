package org.parallax.theory.kit.contract;

import java.lang.management.ManagementFactory;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import javax.management.JMException;
import javax.management.ObjectName;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.Kernel;

/** What a run costs: memory in bytes, and time beside the Kernel's on the same machine. */
final class CostCheck {

    /** Bytes that a run may ask for beyond what the Kernel's asks for: a run that keeps every month in objects stays far below. */
    private static final long MOST_BYTES = 400_000;

    /** A run may take so many times what the Kernel's takes; the aim is twice. */
    private static final long MOST_TIMES = 100;

    /** A round of the Kernel is taken to last so long at least, where a clock is coarse. */
    private static final long SHORTEST_ROUND = 100_000;

    private static final int ROUNDS = 12;
    private static final int RUNS = 20;

    private final Subject subject;
    private final Situation situation;
    private final LongSupplier clock;

    CostCheck(Subject subject, Situation situation) {
        this(subject, situation, System::nanoTime);
    }

    /** @param clock in nanoseconds; a test has one that runs alike on every machine */
    CostCheck(Subject subject, Situation situation, LongSupplier clock) {
        this.subject = subject;
        this.situation = situation;
        this.clock = clock;
    }

    void check() {
        var kernel = new Kernel();
        var course = SampleCourse.lively(situation);
        var nothing = new Subject(kernel, kernel.card(), subject.check());
        var theirs = nothing.runs(course, kernel.card().defaults());
        var own = subject.runs(course, subject.card().defaults());
        var ofKernel = new Least();
        var ofTheory = new Least();
        for (int round = 0; round < ROUNDS; round++) {
            ofKernel.measure(theirs);
            ofTheory.measure(own);
        }
        long bytes = (ofTheory.bytes - ofKernel.bytes) / RUNS;
        if (bytes > MOST_BYTES) {
            subject.check().add(Promise.COST, "a run on " + situation.scenario() + " asks for " + bytes / 1000
                    + " kB of memory more than one of the Kernel, and " + MOST_BYTES / 1000 + " are many");
        }
        long times = ofTheory.nanoseconds / Math.max(SHORTEST_ROUND, ofKernel.nanoseconds);
        if (times > MOST_TIMES) {
            subject.check().add(Promise.COST, "a run on " + situation.scenario() + " takes " + times + " times as long as one of the Kernel, and "
                    + MOST_TIMES + " times are many");
        }
    }

    /** The least that a round took: what disturbs a measurement only adds to it. */
    private final class Least {

        private long nanoseconds = Long.MAX_VALUE;
        private long bytes = Long.MAX_VALUE;

        void measure(Runs runs) {
            var allocated = allocated();
            long start = clock.getAsLong();
            runs.oneByOne(RUNS);
            nanoseconds = Math.min(nanoseconds, clock.getAsLong() - start);
            var after = allocated();
            bytes = Math.min(bytes, after.orElse(0) - allocated.orElse(0));
        }

        /** The bytes that this thread has asked for; empty on a machine that does not count them. */
        private static OptionalLong allocated() {
            try {
                var counted = ManagementFactory.getPlatformMBeanServer().invoke(
                        new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
                        new Object[] {Thread.currentThread().threadId()}, new String[] {long.class.getName()});
                return counted instanceof Long bytes && bytes >= 0 ? OptionalLong.of(bytes) : OptionalLong.empty();
            } catch (JMException | RuntimeException uncounted) {
                return OptionalLong.empty();
            }
        }
    }
}
