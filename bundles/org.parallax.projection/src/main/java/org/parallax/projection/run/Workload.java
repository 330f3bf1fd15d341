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
    private static final int MOST_MOVED = 512;
    private static final long MOST_MOVED_BY_PARAMETERS = 12_000;
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

    /** How many runs the statements of a scenario are moved in, so many of them: 512 at most, fewer where there are many. */
    static int moved(RunSettings settings, int statements) {
        double effort = 2.0 * statements * (statements + BARE_RUN);
        return (int) Math.min(settings.runs(), Math.clamp((long) (MOST_EFFORT / Math.max(1, effort)), FEWEST, MOST_MOVED));
    }

    /**
     * How many runs the parameters of a theory are moved in, so many of them: one turn of the settings that runs have them
     * from, so that each counts as often as any other; more turns, up to 512 runs, where there are few. What a parameter moves
     * differs less from run to run than what an event does, so that fewer runs show it.
     */
    static int movedParameters(RunSettings settings, int statements, int parameters) {
        long turns = MOST_MOVED_BY_PARAMETERS / (4L * Math.max(1, parameters) * ParameterDraws.SETTINGS);
        long most = ParameterDraws.SETTINGS * Math.max(1, turns);
        return (int) Math.min(most, moved(settings, statements));
    }

    /** All that is simulated to move the statements of a scenario and the parameters of a theory. */
    static double tornado(RunSettings settings, int statements, double parameters) {
        return (2 + 2 * statements) * moved(settings, statements)
                + (2 + 4 * parameters) * movedParameters(settings, statements, (int) Math.ceil(parameters));
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
