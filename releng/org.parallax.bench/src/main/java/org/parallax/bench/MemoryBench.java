package org.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.run.Progress;

/**
 * The memory that a projection keeps while it runs: the heap after a garbage collection at several points of the work,
 * for growing numbers of runs. Equal figures mean that runs keep no memory.
 */
record MemoryBench() implements Bench {

    private static final int MONTHS = 36;
    private static final double BYTES_IN_MEGA = 1e6;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void run(Table table) {
        table.title("Heap in use while running, after a collection, 2 threads");
        for (long runs : new long[] {10_000, 100_000, 1_000_000}) {
            measure(table, runs);
        }
    }

    /** Prints the heap at a tenth, half and nine tenths of the work. */
    static void measure(Table table, long runs) {
        var situation = BenchWorld.situation(MONTHS);
        var theory = PluginLoader.ofClassPath().find(InstalledTheories.KIND).plugins().getFirst();
        var next = new AtomicInteger(1);
        var progress = new Progress() {
            @Override
            public void at(double share) {
                if (share >= next.get() / 10.0 && next.get() < 10) {
                    table.row(String.format(Locale.ROOT, "%,d runs, at %d %%", runs, next.get() * 10), heapInUse(), "MB");
                    next.addAndGet(4);
                }
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        RunnerBench.project(situation, List.of(theory), runs, 2, progress);
    }

    private static double heapInUse() {
        var runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_IN_MEGA;
    }
}
