package org.parallax.projection.internal.simulation;

import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;

/**
 * Simulates runs without a storyline and notes what their levels have moved by since {@code as of}, cause by cause.
 *
 * <p>A level is no sum of points, so a cause's share of a channel's movement is its share of the movement in points. An
 * indicator made of several channels moves by the mean of theirs.
 */
public final class DriftRecorder implements WorkerPool.Worker {

    private static final int CHANNELS = Channel.values().length;
    private static final double STILL = 1e-9;

    private final RandomStreams draws;
    private final RunSimulator simulator;
    private final long[] runs;
    private final PairedDifferences drift;
    private final MilestoneCells milestones;
    private final boolean[] isMilestone;
    private final CauseParts before;
    private final CauseParts now;
    private int position;

    /** Simulates {@code runs}, by position, and writes to {@code drift}, whose variants are the causes. */
    public DriftRecorder(PreparedRun prepared, MilestoneCells milestones, long seed, long[] runs, PairedDifferences drift) {
        this.draws = new RandomStreams(prepared.card(), seed, prepared.compiled().months());
        this.simulator = new RunSimulator(prepared, draws);
        this.milestones = milestones;
        this.isMilestone = new boolean[prepared.compiled().months() + 1];
        milestones.cells().forEach(cell -> isMilestone[cell.month()] = true);
        this.runs = runs.clone();
        this.drift = drift;
        int causes = prepared.card().scope().causes().size();
        this.before = new CauseParts(causes);
        this.now = new CauseParts(causes);
    }

    @Override
    public void run(long place) throws TheoryFailed {
        position = (int) place;
        draws.begin(runs[position]);
        simulator.run(runs[position], StorylineRun.NONE, (number, path) -> {
            if (number == 0) {
                before.clear();
                path.explain(before);
            } else if (isMilestone[number]) {
                now.clear();
                path.explain(now);
                note(number);
            }
        });
    }

    private void note(int number) {
        for (int cell = 0; cell < milestones.count(); cell++) {
            if (milestones.month(cell) == number) {
                for (int cause = 0; cause < now.causes(); cause++) {
                    drift.set(cause, cell, position, moved(milestones.indicator(cell), cause));
                }
            }
        }
    }

    private double moved(Indicator indicator, int cause) {
        double sum = 0;
        double weights = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            double weight = MilestoneCells.weight(indicator, channel);
            if (weight > 0) {
                sum += weight * slope(channel) * (now.points(cause, channel) - before.points(cause, channel));
                weights += weight;
            }
        }
        return sum / weights;
    }

    /** By how much a channel's level has moved for each point that its parts have. */
    private double slope(int channel) {
        double start = before.sum(channel);
        double moved = now.sum(channel) - start;
        double over = Math.abs(moved) < STILL ? Math.copySign(STILL * 1000, moved) : moved;
        return (Level.of(start + over) - Level.of(start)) / over;
    }
}
