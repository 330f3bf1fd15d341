package org.parallax.bench;

/** The heap during ten million runs. Takes minutes, so it runs only when asked for by name. */
record EndlessBench() implements Bench {

    @Override
    public String name() {
        return "endless";
    }

    @Override
    public void run(Table table) {
        table.title("Heap in use during ten million runs, after a collection, 2 threads");
        MemoryBench.measure(table, 10_000_000);
    }
}
