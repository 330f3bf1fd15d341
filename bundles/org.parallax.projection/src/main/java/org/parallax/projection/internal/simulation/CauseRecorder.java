package org.parallax.projection.internal.simulation;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Channel;

/**
 * Simulates runs without a scenario and with it on the same random numbers, and notes cause by cause what the first have
 * moved by since {@code as of}, and what the scenario changes of them. What comes by chance is the same in both, and is
 * counted where a level stands when the scenario moves it.
 */
public final class CauseRecorder implements WorkerPool.Worker {

    private static final Channel[] CHANNELS = Channel.values();

    private final RandomStreams draws;
    private final ExplainedSimulator reference;
    private final Optional<ExplainedSimulator> scenario;
    private final MilestoneCells cells;
    private final long[] runs;
    private final CauseMoves moves;
    private final int[] asked;
    private final double[][] drifting;
    private final double[][] changing;

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
        int months = reference.compiled().months();
        this.asked = IntStream.rangeClosed(1, months).filter(cells::holds).toArray();
        this.drifting = new double[months + 1][CHANNELS.length];
        this.changing = new double[months + 1][CHANNELS.length];
    }

    @Override
    public void run(long position) throws TheoryFailed {
        draws.begin(runs[(int) position]);
        reference.run(runs[(int) position]);
        if (scenario.isPresent()) {
            scenario.get().run(runs[(int) position]);
        }
        for (int month : asked) {
            measure(month);
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            note(cell, (int) position);
        }
    }

    /** By how much each channel's level moves for a point in a month, which all cells of the month share. */
    private void measure(int month) {
        for (var channel : CHANNELS) {
            int number = channel.ordinal();
            drifting[month][number] = CauseParts.slope(reference.parts(0).sum(number), reference.parts(month).sum(number));
            if (scenario.isPresent()) {
                changing[month][number] =
                        CauseParts.slope(reference.points(channel, month), scenario.get().points(channel, month));
            }
        }
    }

    private void note(int cell, int position) {
        int month = cells.month(cell);
        var without = reference.parts(month);
        note(moves.drift(), cell, position, reference.parts(0), without, drifting[month]);
        if (scenario.isPresent()) {
            var with = scenario.get();
            note(moves.mechanisms(), cell, position, without, with.parts(month), changing[month]);
            double change = with.level(cells.indicator(cell), month) - reference.level(cells.indicator(cell), month);
            moves.mechanisms().set(moves.whole(), cell, position, change);
        }
    }

    private void note(PairedDifferences noted, int cell, int position, CauseParts from, CauseParts to, double[] slopes) {
        for (int cause = 0; cause < moves.causes(); cause++) {
            noted.set(cause, cell, position, to.moved(from, cells.indicator(cell), cause, slopes));
        }
    }
}
