package org.parallax.bench;

import org.parallax.projection.random.Randomness;

/** The cost of the random numbers alone: as many as a projection of 10,000 runs over 36 months draws. */
final class RandomBench implements Bench {

    private static final int RUNS = 10_000;
    private static final int MONTHS = 36;
    private static final int DRAWS = 8;

    /** The sum of all draws. Without a use of them the compiler would remove the draws. */
    private double sum;

    @Override
    public String name() {
        return "random";
    }

    @Override
    public void run(Table table) {
        double draws = (double) RUNS * MONTHS * DRAWS;
        table.title("Random numbers alone: 10,000 runs × 36 months × 8 draws, 1 thread, warm");
        var normals = Stopwatch.time(8, 9, this::normals);
        table.row("normal draws", normals);
        table.row("a normal draw", normals.best() * 1e6 / draws, "ns");
        var uniforms = Stopwatch.time(8, 9, this::uniforms);
        table.row("uniform draws", uniforms);
        table.row("a uniform draw", uniforms.best() * 1e6 / draws, "ns");
    }

    private void normals() {
        long stream = Randomness.streamKey(7, "bench");
        for (int run = 0; run < RUNS; run++) {
            long key = Randomness.runKey(stream, run);
            for (int month = 1; month <= MONTHS; month++) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    sum += Randomness.normal(key, month, draw);
                }
            }
        }
    }

    private void uniforms() {
        long stream = Randomness.streamKey(7, "bench");
        for (int run = 0; run < RUNS; run++) {
            long key = Randomness.runKey(stream, run);
            for (int month = 1; month <= MONTHS; month++) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    sum += Randomness.uniform(key, month, draw);
                }
            }
        }
    }

    @Override
    public String toString() {
        return "random numbers, summing to " + sum;
    }
}
