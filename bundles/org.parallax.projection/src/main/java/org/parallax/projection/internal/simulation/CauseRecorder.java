package org.parallax.projection.internal.simulation;

import java.util.Optional;
import org.parallax.projection.situation.Channel;

/**
 * Simulates runs without a scenario and with it on the same random numbers, and notes cause by cause what the first have
 * moved by since {@code as of}, and what the scenario changes of them. What comes by chance is the same in both, and is
 * counted where a level stands when the scenario moves it.
 */
public final class CauseRecorder implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final ExplainedSimulator reference;
    private final Optional<ExplainedSimulator> scenario;
    private final MilestoneCells cells;
    private final long[] runs;
    private final CauseMoves moves;
    private final double[] slopes = new double[Channel.values().length];

    /**
     * Simulates {@code runs}, by position, and writes to {@code moves}; all threads share it, each run has its own place.
     *
     * @param scenario empty if it is the reference itself, of which nothing is changed
     */
    public CauseRecorder(
            PreparedRun reference, Optional<PreparedRun> scenario, MilestoneCells cells, long seed, long[] runs,
            CauseMoves moves) {
        this.draws = new RandomStreams(reference.card(), seed, reference.compiled().months());
        this.reference = new ExplainedSimulator(reference, draws, cells);
        this.scenario = scenario.map(prepared -> new ExplainedSimulator(prepared, draws, cells));
        this.cells = cells;
        this.runs = runs.clone();
        this.moves = moves;
    }

    @Override
    public void run(long position) throws TheoryFailed {
        draws.begin(runs[(int) position]);
        reference.run(runs[(int) position]);
        if (scenario.isPresent()) {
            scenario.get().run(runs[(int) position]);
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            note(cell, (int) position);
        }
    }

    private void note(int cell, int position) {
        int month = cells.month(cell);
        var without = reference.parts(month);
        for (var channel : Channel.values()) {
            int number = channel.ordinal();
            slopes[number] = CauseParts.slope(reference.parts(0).sum(number), without.sum(number));
        }
        note(moves.drift(), cell, position, reference.parts(0), without);
        if (scenario.isPresent()) {
            var with = scenario.get();
            for (var channel : Channel.values()) {
                slopes[channel.ordinal()] =
                        CauseParts.slope(reference.points(channel, month), with.points(channel, month));
            }
            note(moves.mechanisms(), cell, position, without, with.parts(month));
            double change = with.level(cells.indicator(cell), month) - reference.level(cells.indicator(cell), month);
            moves.mechanisms().set(moves.whole(), cell, position, change);
        }
    }

    private void note(PairedDifferences noted, int cell, int position, CauseParts from, CauseParts to) {
        for (int cause = 0; cause < moves.causes(); cause++) {
            noted.set(cause, cell, position, to.moved(from, cells.indicator(cell), cause, slopes));
        }
    }
}
