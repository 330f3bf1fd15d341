package org.parallax.bench;

/** The heap during ten million runs. Takes minutes, so it runs only if it is named. */
record EndlessBench() implements Bench {

    @Override
    public String name() {
        return "endless";
    }

    @Override
    public void run(Table table) {
        table.title("Heap in use while running up to ten million runs, after a collection, 2 threads");
        for (long runs : new long[] {10_000, 1_000_000, 10_000_000}) {
            MemoryBench.measure(table, runs);
        }
    }
}
