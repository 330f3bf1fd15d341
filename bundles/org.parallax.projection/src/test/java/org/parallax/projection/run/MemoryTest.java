package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.between;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.situation.Situation;

/** A run allocates nothing but the path that the theory itself makes. */
class MemoryTest {

    private static final int PATHS_OF_A_RUN = 2;
    private static final int BYTES_OF_A_PATH = 160;

    @Test
    void moreRunsTakeNoMoreMemory() {
        var situation = new World().event("a", between(2, 9), 0.5, ALWAYS).situation();
        allocated(situation, 8000);
        long few = allocated(situation, 8000);
        long many = allocated(situation, 28_000);
        long aRun = (many - few) / 20_000;
        assertTrue(aRun < PATHS_OF_A_RUN * BYTES_OF_A_PATH, aRun + " bytes a run");
    }

    private static long allocated(Situation situation, long runs) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Runs.project(situation, runs);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
