package org.parallax.projection.internal.simulation;

import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;

/** Simulates runs and keeps, of each, what the levels are made of at {@code as of} and in some months. Used by one thread. */
final class ExplainedSimulator {

    private static final int NOT_ASKED = -1;

    private final RunSimulator simulator;
    private final int months;
    private final int[] placeOf;
    private final CauseParts[] parts;

    ExplainedSimulator(PreparedRun prepared, RandomStreams draws, MilestoneCells cells) {
        this.simulator = new RunSimulator(prepared, draws);
        this.months = prepared.compiled().months();
        this.placeOf = new int[months + 1];
        int asked = 1;
        for (int month = 1; month <= months; month++) {
            placeOf[month] = cells.holds(month) ? asked++ : NOT_ASKED;
        }
        int causes = prepared.card().scope().causes().size();
        this.parts = new CauseParts[asked];
        for (int place = 0; place < asked; place++) {
            parts[place] = new CauseParts(causes);
        }
    }

    /** Simulates a run; the random streams must have begun the same. */
    void run(long run) throws TheoryFailed {
        simulator.run(run, StorylineRun.NONE, (number, path) -> {
            if (placeOf[number] != NOT_ASKED) {
                var asked = parts[placeOf[number]];
                asked.clear();
                path.explain(asked);
            }
        });
    }

    /** What the levels of the last run are made of in a month of the cells, or at {@code as of}, numbered 0. */
    CauseParts parts(int month) {
        return parts[placeOf[month]];
    }

    /** The points of a channel in the last run in a month, those that come by chance among them. */
    double points(Channel channel, int month) {
        return Level.points(level(channel.indicator(), month));
    }

    /** The level of the last run in a month, numbered from 1. */
    double level(Indicator indicator, int month) {
        return simulator.path()[indicator.ordinal() * months + month - 1];
    }
}
