package org.parallax.exercise.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BeliefSummaryTest {

    private static final double EXACT = 1e-12;

    private static List<Probability> held(Double... shares) {
        return Stream.of(shares).map(Probability::new).toList();
    }

    @Test
    void fiveAnswers() {
        var summary = BeliefSummary.of(held(0.9, 0.1, 0.3, 0.5, 0.2));
        assertEquals(5, summary.answers());
        assertEquals(0.2, summary.lowerQuartile(), EXACT);
        assertEquals(0.3, summary.median(), EXACT);
        assertEquals(0.5, summary.upperQuartile(), EXACT);
        assertEquals(List.of(0, 1, 1, 1, 0, 1, 0, 0, 0, 1), summary.histogram());
    }

    @Test
    void anEvenNumberIsHalvedBetween() {
        assertEquals(0.45, BeliefSummary.of(held(0.4, 0.5)).median(), EXACT);
    }

    @Test
    void logOddsOfOppositesCancel() {
        assertEquals(0.5, BeliefSummary.of(held(0.2, 0.8)).pooled(), EXACT);
        assertEquals(0.3, BeliefSummary.of(held(0.3, 0.3)).pooled(), EXACT);
    }

    @Test
    void everyPerCentFallsIntoItsTenth() {
        for (int percent = 1; percent <= 99; percent++) {
            var histogram = BeliefSummary.of(held(percent / 100.0)).histogram();
            assertEquals(1, histogram.get(percent / 10), percent + " %");
        }
    }

    @Test
    void withoutAnswersThereIsNoSummary() {
        assertThrows(IllegalArgumentException.class, () -> BeliefSummary.of(List.of()));
        assertThrows(IllegalArgumentException.class, () -> RangeSummary.of(List.of()));
    }

    @Test
    void rangesAreTheMediansOfTheirMarks() {
        var summary = RangeSummary.of(List.of(
                new RangeBelief(10, 20, 60), new RangeBelief(30, 40, 50), new RangeBelief(20, 50, 90)));
        assertEquals(new RangeSummary(3, new RangeBelief(20, 40, 60), 30, 45), summary);
        assertTrue(summary.median().covers(60));
    }

    @Test
    void aRangeIsInOrder() {
        assertThrows(IllegalArgumentException.class, () -> new RangeBelief(3, 2, 4));
        assertThrows(IllegalArgumentException.class, () -> new RangeBelief(1, Double.NaN, 4));
        assertThrows(IllegalArgumentException.class, () -> new RangeBelief(1, 2, Double.POSITIVE_INFINITY));
    }

    @Property
    void aSummaryHasNoOrderAndLosesNobody(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 99) Integer> percents, @ForAll long seed) {
        var held = new ArrayList<>(percents.stream().map(percent -> new Probability(percent / 100.0)).toList());
        var before = BeliefSummary.of(held);
        Collections.shuffle(held, new Random(seed));
        assertEquals(before, BeliefSummary.of(held));
        assertEquals(held.size(), before.histogram().stream().mapToInt(Integer::intValue).sum());
        assertTrue(before.lowerQuartile() <= before.median() && before.median() <= before.upperQuartile());
        double least = Collections.min(held).share();
        double most = Collections.max(held).share();
        assertTrue(before.pooled() >= least - EXACT && before.pooled() <= most + EXACT);
    }
}
