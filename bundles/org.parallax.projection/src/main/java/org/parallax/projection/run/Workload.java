package org.parallax.projection.run;

import java.util.List;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.ParameterDraws;
import org.parallax.projection.result.RunSettings;

/** How much work there is, in simulated runs; and how many runs explanations look at. */
final class Workload {

    /** The runs of reference and scenario whose levels are told by cause. */
    static final double OF_CAUSES = 2;

    private static final int LEAST_EXPLAINED = 250;
    private static final int MOST_EXPLAINED = 500;
    private static final int FEWEST = 5;
    private static final int MOST_IN_DETAIL = 2000;

    /** Eight turns of the settings that runs have their parameters from, so that each counts as often as any other. */
    private static final int MOST_MOVED = 8 * ParameterDraws.SETTINGS;

    private static final long MOST_VALUES = 4_000_000;
    private static final long MOST_EFFORT = 50_000_000;

    /** What a simulated run costs besides its events, in events. */
    private static final int BARE_RUN = 300;

    private Workload() {}

    /** A run of the original and its variants. */
    static double variants(int variants) {
        return 1 + variants;
    }

    /** All that is simulated to explain one run. */
    static double explanation(int variants) {
        return variants(variants) + OF_CAUSES;
    }

    /**
     * How many runs the contributions within a projection are computed from: a quarter of all, between 250 and 500;
     * fewer when many events and months would take too much memory or time; never more than there are.
     */
    static int explained(RunSettings settings, int variants, int cells) {
        long wanted = Math.clamp(settings.runs() / 4, LEAST_EXPLAINED, MOST_EXPLAINED);
        return affordable(settings, wanted, variants, cells);
    }

    /** How many runs the contributions to a single indicator and month are computed from: 2,000 at most. */
    static int explainedInDetail(RunSettings settings, int variants) {
        return affordable(settings, MOST_IN_DETAIL, variants, 1);
    }

    /** How many runs inputs are moved in, so many of a scenario's and of a theory's: 1,024 at most. */
    static int moved(RunSettings settings, int statements, int parameters) {
        return affordable(settings, MOST_MOVED, (long) tornado(statements, parameters), 1);
    }

    /** All that is simulated to move the inputs of a scenario and of a theory. */
    static double tornado(RunSettings settings, int statements, double parameters) {
        return tornado(statements, parameters) * moved(settings, statements, (int) Math.ceil(parameters));
    }

    /** A run of the original and of what it is held against, and of what is moved to either end; a parameter moves both. */
    private static double tornado(int statements, double parameters) {
        return 2 + 2 * statements + 4 * parameters;
    }

    /** A run of the original, of what it is held against, and under each of so many settings. */
    static double settings(List<OtherSetting> others) {
        return 2 + others.size() + others.stream().filter(other -> other.reference().isPresent()).count();
    }

    private static int affordable(RunSettings settings, long wanted, long variants, int cells) {
        long room = MOST_VALUES / Math.max(1, variants * cells);
        long time = MOST_EFFORT / Math.max(1, variants * (variants + BARE_RUN));
        long affordable = Math.max(FEWEST, Math.min(room, time));
        return (int) Math.min(settings.runs(), Math.min(wanted, affordable));
    }
}
