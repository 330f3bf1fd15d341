package org.parallax.projection.internal.simulation;

import java.util.Optional;
import org.parallax.projection.situation.Indicator;

/**
 * Simulates runs without a scenario and with it on the same random numbers, and notes cause by cause what the first have
 * moved by since {@code as of}, and what the scenario changes of them.
 */
public final class CauseRecorder implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final ExplainedSimulator reference;
    private final Optional<ExplainedSimulator> scenario;
    private final MilestoneCells cells;
    private final long[] runs;
    private final CauseMoves moves;

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
        var indicator = cells.indicator(cell);
        note(moves.drift(), cell, position, indicator, reference.parts(0), reference.parts(month));
        if (scenario.isPresent()) {
            note(moves.mechanisms(), cell, position, indicator, reference.parts(month), scenario.get().parts(month));
            double change = scenario.get().level(indicator, month) - reference.level(indicator, month);
            moves.mechanisms().set(moves.whole(), cell, position, change);
        }
    }

    private static void note(
            PairedDifferences noted, int cell, int position, Indicator indicator, CauseParts from, CauseParts to) {
        for (int cause = 0; cause < to.causes(); cause++) {
            noted.set(cause, cell, position, to.moved(from, indicator, cause));
        }
    }
}
