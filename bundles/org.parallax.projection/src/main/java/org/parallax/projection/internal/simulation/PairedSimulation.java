package org.parallax.projection.internal.simulation;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.internal.count.EndingCount;
import org.parallax.projection.internal.count.FirstRuns;
import org.parallax.projection.internal.count.LevelHistogram;
import org.parallax.projection.internal.count.RegimeCount;
import org.parallax.projection.internal.count.StorylineCount;
import org.parallax.projection.internal.count.ThresholdCount;
import org.parallax.projection.internal.storyline.RunFilter;
import org.parallax.projection.internal.storyline.StorylineRun;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Indicator;

/**
 * Simulates a theory in an original and in what that is held against, on the same random numbers, and counts the runs
 * that meet the conditioning: those in which each branch came about in every situation that has it.
 */
public final class PairedSimulation implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final RunSimulator first;
    private final LevelHistogram firstLevels;
    /** In the order given; each may have the next as its twin. */
    private final List<ComparedRuns> others;
    private final RegimeCount regimes;
    private final ThresholdCount thresholds;
    private final StorylineCount storyline;
    private final StorylineCount overallStoryline;
    private final EndingCount endings;
    private final EndingCount overallEndings;
    private final FirstRuns firstRuns;
    private final RunFilter firstSelection;
    private final int cooperation;
    private int simulated;

    /**
     * All are of one theory and of the same months; the numbers of the first {@code noted} counted runs are kept.
     *
     * @param against what the original is held against; of several, all without a storyline, so that they differ in
     *     assumptions and shocks alone
     */
    public PairedSimulation(PreparedRun firstRun, List<PreparedRun> against, RunSettings settings, int noted) {
        var compiled = firstRun.compiled();
        int cells = Indicator.values().length * compiled.months();
        draws = new RandomStreams(firstRun.card(), settings.seed(), compiled.months());
        first = new RunSimulator(firstRun, draws);
        others = others(against, settings, cells);
        firstLevels = new LevelHistogram(cells);
        regimes = new RegimeCount(compiled.months());
        thresholds = new ThresholdCount(compiled.situation().expectations(), compiled.storyline().span());
        storyline = new StorylineCount(compiled.storyline().events(), options(compiled));
        overallStoryline = new StorylineCount(compiled.storyline().events(), options(compiled));
        endings = endings(compiled);
        overallEndings = endings(compiled);
        firstRuns = new FirstRuns(noted);
        firstSelection = RunFilter.of(settings.given(), compiled.situation().storyline());
        cooperation = Indicator.COOPERATION.ordinal() * compiled.months();
    }

    private List<ComparedRuns> others(List<PreparedRun> against, RunSettings settings, int cells) {
        var twins = new ArrayDeque<ComparedRuns>();
        for (var other : against.reversed()) {
            twins.addFirst(new ComparedRuns(other, draws, settings, cells, Optional.ofNullable(twins.peekFirst())));
        }
        return List.copyOf(twins);
    }

    @Override
    public void run(long run) throws TheoryFailed {
        draws.begin(run);
        simulated++;
        first.run(run, StorylineRun.NONE);
        overallStoryline.add(first.storyline());
        overallEndings.add(first.storyline());
        if (firstSelection.takes(first.storyline()) && othersMeetConditioning(run)) {
            count(run);
        }
    }

    private boolean othersMeetConditioning(long run) throws TheoryFailed {
        for (int i = others.size() - 1; i >= 0; i--) {
            if (!others.get(i).run(run)) {
                return false;
            }
        }
        return true;
    }

    private void count(long run) {
        double[] path = first.path();
        firstLevels.add(path);
        for (var other : others) {
            other.count(path);
        }
        regimes.add(path, cooperation);
        thresholds.add(path);
        storyline.add(first.storyline());
        endings.add(first.storyline());
        firstRuns.add(run);
    }

    /** Adds up what several workers counted, in the first of them. */
    public static PairedSimulation sum(List<PairedSimulation> counts) {
        var sum = counts.getFirst();
        counts.subList(1, counts.size()).forEach(sum::add);
        return sum;
    }

    private void add(PairedSimulation other) {
        firstLevels.add(other.firstLevels);
        for (int i = 0; i < others.size(); i++) {
            others.get(i).add(other.others.get(i));
        }
        regimes.add(other.regimes);
        thresholds.add(other.thresholds);
        storyline.add(other.storyline);
        overallStoryline.add(other.overallStoryline);
        endings.add(other.endings);
        overallEndings.add(other.overallEndings);
        firstRuns.add(other.firstRuns);
        simulated += other.simulated;
    }

    /** The levels in the original. */
    public LevelHistogram firstLevels() {
        return firstLevels;
    }

    /** What the original is held against, in the order given. */
    public List<ComparedRuns> others() {
        return others;
    }

    /** The states of the relationship in the original. */
    public RegimeCount regimes() {
        return regimes;
    }

    /** The expectations of the original. */
    public ThresholdCount thresholds() {
        return thresholds;
    }

    /** What happened in the original, in the runs counted. */
    public StorylineCount storyline() {
        return storyline;
    }

    /** What happened in the original, in all runs. */
    public StorylineCount overallStoryline() {
        return overallStoryline;
    }

    /** Which conditions ended in the original, in the runs counted. */
    public EndingCount endings() {
        return endings;
    }

    /** Which conditions ended in the original, in all runs. */
    public EndingCount overallEndings() {
        return overallEndings;
    }

    /** How many runs are counted. */
    public int runs() {
        return firstLevels.runs();
    }

    /** How many runs were simulated, counted or not. */
    public int simulated() {
        return simulated;
    }

    /** The numbers of the first so many runs counted, or of all where there are fewer. */
    public long[] firstRuns(int most) {
        return firstRuns.ascending(most);
    }

    private static EndingCount endings(CompiledSituation compiled) {
        int events = compiled.storyline().events();
        return new EndingCount(events + compiled.situation().past().size(), events, compiled.months());
    }

    private static int[] options(CompiledSituation compiled) {
        return compiled.situation().storyline().decisions().stream()
                .mapToInt(decision -> decision.options().size())
                .toArray();
    }
}
