package org.parallax.projection.internal.work;

import java.util.List;
import org.parallax.projection.internal.count.DifferenceTally;
import org.parallax.projection.internal.count.LevelTally;
import org.parallax.projection.internal.count.RegimeCount;
import org.parallax.projection.internal.count.StoryCount;
import org.parallax.projection.internal.count.ThresholdCount;
import org.parallax.projection.internal.story.StoryRun;
import org.parallax.projection.situation.Indicator;

/** Walks a theory through two scripts on the same random numbers, and counts. */
public final class PairCount implements Crew.Worker {

    private final Draws draws;
    private final Walk first;
    private final Walk second;
    private final LevelTally firstLevels;
    private final LevelTally secondLevels;
    private final DifferenceTally differences;
    private final double[] difference;
    private final RegimeCount regimes;
    private final ThresholdCount thresholds;
    private final StoryCount story;
    private final int cooperation;

    /** Both parts are of one theory and of the same months. */
    public PairCount(Part firstPart, Part secondPart, long seed) {
        var script = firstPart.script();
        int cells = Indicator.values().length * script.months();
        draws = new Draws(firstPart.card(), seed, script.months());
        first = new Walk(firstPart, draws);
        second = new Walk(secondPart, draws);
        firstLevels = new LevelTally(cells);
        secondLevels = new LevelTally(cells);
        differences = new DifferenceTally(cells);
        difference = new double[cells];
        regimes = new RegimeCount(script.months());
        thresholds = new ThresholdCount(script.situation().expectations(), script.story().span());
        story = new StoryCount(script.story().events(), options(script));
        cooperation = Indicator.COOPERATION.ordinal() * script.months();
    }

    @Override
    public void run(long run) throws TheoryFailed {
        draws.begin(run);
        first.run(run, StoryRun.NONE);
        second.run(run, StoryRun.NONE);
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
    }

    /** All that several workers counted, in the first of them. */
    public static PairCount sum(List<PairCount> counts) {
        var sum = counts.getFirst();
        counts.subList(1, counts.size()).forEach(sum::add);
        return sum;
    }

    private void add(PairCount other) {
        firstLevels.add(other.firstLevels);
        secondLevels.add(other.secondLevels);
        differences.add(other.differences);
        regimes.add(other.regimes);
        thresholds.add(other.thresholds);
        story.add(other.story);
    }

    public LevelTally firstLevels() {
        return firstLevels;
    }

    public LevelTally secondLevels() {
        return secondLevels;
    }

    /** First minus second, run by run. */
    public DifferenceTally differences() {
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

    /** Of the first. */
    public StoryCount story() {
        return story;
    }

    private static int[] options(Script script) {
        return script.situation().storyline().decisions().stream()
                .mapToInt(decision -> decision.options().size())
                .toArray();
    }
}
