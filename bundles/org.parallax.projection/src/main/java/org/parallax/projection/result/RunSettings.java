package org.parallax.projection.result;

/**
 * What a result depends on besides situation and theories.
 *
 * @param runs 1 to {@link #MOST_RUNS}; all are simulated, whether they count or not
 * @param seed any number
 * @param given which of the runs are counted
 * @param depth of a projection or an explanation; a comparison and an explanation always have their attributions
 * @param parameters what values the theories' parameters have
 */
public record RunSettings(long runs, long seed, Conditioning given, Depth depth, ParameterPlan parameters) {

    /** More runs than this are refused: they would take hours and make no result clearer. */
    public static final long MOST_RUNS = 100_000_000;

    public RunSettings {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("Runs lie in 1 to " + MOST_RUNS + ", not at " + runs);
        }
    }

    /** Settings with attributions. */
    public RunSettings(long runs, long seed, Conditioning given) {
        this(runs, seed, given, Depth.DRIVERS, ParameterPlan.DRAWN);
    }

    /** Settings with attributions, in which every run counts. */
    public RunSettings(long runs, long seed) {
        this(runs, seed, Conditioning.NOTHING);
    }

    /** The same with another depth. */
    public RunSettings to(Depth other) {
        return new RunSettings(runs, seed, given, other, parameters);
    }

    /** The same with another plan of parameters. */
    public RunSettings with(ParameterPlan other) {
        return new RunSettings(runs, seed, given, depth, other);
    }
}
