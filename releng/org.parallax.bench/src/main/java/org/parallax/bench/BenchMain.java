package org.parallax.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks whose name contains the argument; without an argument, all quick ones. */
public final class BenchMain {

    private BenchMain() {}

    /** Prints to standard output; {@code arguments} holds at most one part of a name. */
    public static void main(String[] arguments) {
        var table = new Table(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        List<Bench> quick = List.of(
                new RandomBench(), new RunnerBench(), new MemoryBench(), new KeystrokeBench(), new ServicesBench(),
                new SessionBench(), new DrawingBench(), new JournalBench());
        if (arguments.length == 0) {
            quick.forEach(bench -> bench.run(table));
            return;
        }
        List<Bench> all = Stream.concat(quick.stream(), Stream.of(new EndlessBench(), new BacktestBench())).toList();
        var chosen = all.stream().filter(bench -> bench.name().contains(arguments[0])).toList();
        if (chosen.isEmpty()) {
            System.err.println("No benchmark is named " + arguments[0] + ": there are "
                    + String.join(", ", all.stream().map(Bench::name).toList()));
        }
        chosen.forEach(bench -> bench.run(table));
    }
}
