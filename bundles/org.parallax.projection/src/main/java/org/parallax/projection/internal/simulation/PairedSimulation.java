package org.parallax.projection.internal.simulation;

import java.util.List;
import org.parallax.projection.internal.count.DifferenceHistogram;
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
 * Walks a theory through two scripts on the same random numbers, and counts the runs in which all that is
 * given came about in each of the two that knows of it.
 */
public final class PairedSimulation implements WorkerPool.Worker {

    private final RandomStreams draws;
    private final RunSimulator first;
    private final RunSimulator second;
    private final LevelHistogram firstLevels;
    private final LevelHistogram secondLevels;
    private final DifferenceHistogram differences;
    private final double[] difference;
    private final RegimeCount regimes;
    private final ThresholdCount thresholds;
    private final StorylineCount story;
    private final StorylineCount anyStory;
    private final FirstRuns firstRuns;
    private final RunFilter firstSelection;
    private final RunFilter secondSelection;
    private final int cooperation;
    private int walked;

    /** Both parts are of one theory and of the same months; the numbers of the first {@code noted} counted runs are kept. */
    public PairedSimulation(PreparedRun firstPart, PreparedRun secondPart, RunSettings settings, int noted) {
        var script = firstPart.script();
        int cells = Indicator.values().length * script.months();
        draws = new RandomStreams(firstPart.card(), settings.seed(), script.months());
        first = new RunSimulator(firstPart, draws);
        second = new RunSimulator(secondPart, draws);
        firstLevels = new LevelHistogram(cells);
        secondLevels = new LevelHistogram(cells);
        differences = new DifferenceHistogram(cells);
        difference = new double[cells];
        regimes = new RegimeCount(script.months());
        thresholds = new ThresholdCount(script.situation().expectations(), script.story().span());
        story = new StorylineCount(script.story().events(), options(script));
        anyStory = new StorylineCount(script.story().events(), options(script));
        firstRuns = new FirstRuns(noted);
        firstSelection = RunFilter.of(settings.given(), script.situation().storyline());
        secondSelection = RunFilter.of(settings.given(), secondPart.script().situation().storyline());
        cooperation = Indicator.COOPERATION.ordinal() * script.months();
    }

    @Override
    public void run(long run) throws TheoryFailed {
        draws.begin(run);
        walked++;
        first.run(run, StorylineRun.NONE);
        anyStory.add(first.story());
        if (firstSelection.takes(first.story())) {
            second.run(run, StorylineRun.NONE);
            if (secondSelection.takes(second.story())) {
                count(run);
            }
        }
    }

    private void count(long run) {
        double[] path = first.path();
        double[] other = second.path();
        for (int i = 0; i < difference.length; i++) {
            difference[i] = path[i] - other[i];
        }
        firstLevels.add(path);
        secondLevels.add(other);
        differences.add(difference);
        regimes.add(path, cooperation);
        thresholds.add(path);
        story.add(first.story());
        firstRuns.add(run);
    }

    /** All that several workers counted, in the first of them. */
    public static PairedSimulation sum(List<PairedSimulation> counts) {
        var sum = counts.getFirst();
        counts.subList(1, counts.size()).forEach(sum::add);
        return sum;
    }

    private void add(PairedSimulation other) {
        firstLevels.add(other.firstLevels);
        secondLevels.add(other.secondLevels);
        differences.add(other.differences);
        regimes.add(other.regimes);
        thresholds.add(other.thresholds);
        story.add(other.story);
        anyStory.add(other.anyStory);
        firstRuns.add(other.firstRuns);
        walked += other.walked;
    }

    public LevelHistogram firstLevels() {
        return firstLevels;
    }

    public LevelHistogram secondLevels() {
        return secondLevels;
    }

    /** First minus second, run by run. */
    public DifferenceHistogram differences() {
        return differences;
    }

    /** Of the first. */
    public RegimeCount regimes() {
        return regimes;
    }

    /** The first's expectations. */
    public ThresholdCount thresholds() {
        return thresholds;
    }

    /** Of the first, in the runs counted. */
    public StorylineCount story() {
        return story;
    }

    /** Of the first, in all runs. */
    public StorylineCount anyStory() {
        return anyStory;
    }

    /** How many runs are counted. */
    public int runs() {
        return differences.runs();
    }

    /** How many runs were walked. */
    public int walked() {
        return walked;
    }

    /** The numbers of the first so many runs counted, or of all where there are fewer. */
    public long[] firstRuns(int most) {
        return firstRuns.ascending(most);
    }

    private static int[] options(CompiledSituation script) {
        return script.situation().storyline().decisions().stream()
                .mapToInt(decision -> decision.options().size())
                .toArray();
    }
}
