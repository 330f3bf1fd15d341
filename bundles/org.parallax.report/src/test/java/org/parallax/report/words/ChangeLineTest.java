package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.report.Made;
import org.parallax.report.words.ChangeLine.Rank;

/** What a change is made of is told in one order, and nothing is lost of its sum. */
class ChangeLineTest {

    private final ChangeAttribution change = new Made().assumed(-4).result().attribution().getFirst();

    @Test
    void whatWouldHaveHappenedAnywayComesFirstWithItsCauses() {
        var lines = ChangeLine.of(change, Made.AS_OF);
        assertEquals(List.of(Rank.ANYWAY, Rank.CAUSE, Rank.CAUSE, Rank.PART), lines.stream().map(ChangeLine::rank).limit(4).toList());
        assertEquals("Documented news fading", lines.get(1).title());
        assertEquals(change.drift(), lines.getFirst().effect(), 1e-9);
        assertEquals(change.drift(), sum(lines, Rank.CAUSE), 1e-9);
        assertEquals("Assumed China pressure", lines.get(3).title());
        assertEquals("Change since Dec\u00a02025", lines.getLast().title());
    }

    @Test
    void theLinesSumToTheChangeHoweverManyShareOne() {
        for (int most = 0; most < 9; most++) {
            var lines = ChangeLine.of(change, Made.AS_OF, most);
            assertEquals(change.total(), lines.getFirst().effect() + sum(lines, Rank.PART), 1e-9, "most " + most);
            assertEquals(change.total(), lines.getLast().effect(), 1e-9);
        }
    }

    @Test
    void theLargestPartsKeepALineOfTheirOwn() {
        var lines = ChangeLine.of(change, Made.AS_OF, 1).stream().filter(line -> line.rank() == Rank.PART).toList();
        assertEquals(List.of("China pressure", "rest", "together"), lines.stream().map(ChangeLine::id).toList());
    }

    @Test
    void whatNoCauseNamesIsChance() {
        assertEquals("By chance, and what has no name", ChangeLine.of(change, Made.AS_OF).get(2).title());
    }

    @Test
    void withoutCausesWhatMovesAnywayIsOneLine() {
        var whole = new ChangeAttribution(change.theory(), change.indicator(), change.month(), 1, -2, List.of(
                new ChangeAttribution.Row(ChangeAttribution.Sort.DRIFT, "unexplained", "not explained", -2, -2, -2)), List.of());
        assertEquals(List.of(Rank.ANYWAY, Rank.TOTAL), ChangeLine.of(whole, Made.AS_OF).stream().map(ChangeLine::rank).toList());
    }

    @Test
    void ofPartsThatMoveNothingThreeAreToldAndTheOthersCounted() {
        var rows = IntStream.range(0, 10)
                .mapToObj(i -> new ChangeAttribution.Row(ChangeAttribution.Sort.EVENT, "e" + i, "Event " + i, i == 7 ? -1 : 0.01, 0, 0.02))
                .toList();
        var lines = ChangeLine.of(new ChangeAttribution(change.theory(), change.indicator(), change.month(), 1, -0.91, rows, List.of()), Made.AS_OF);
        assertEquals(List.of("Event 0", "Event 1", "Event 2", "Event 7", "6 further parts"),
                lines.stream().filter(line -> line.rank() == Rank.PART).map(ChangeLine::title).toList());
        assertEquals(-0.91, sum(lines, Rank.PART), 1e-9);
    }

    @Test
    void aChangeIsNothingOnlyIfNoLineShowsAFigure() {
        assertFalse(ChangeLine.isNothing(change));
        var still = new ChangeAttribution(change.theory(), change.indicator(), change.month(), 1, 0, List.of(
                new ChangeAttribution.Row(ChangeAttribution.Sort.DRIFT, "a", "a", 0.04, 0, 0.1)), List.of());
        assertTrue(ChangeLine.isNothing(still));
    }

    private static double sum(List<ChangeLine> lines, Rank rank) {
        return lines.stream().filter(line -> line.rank() == rank).mapToDouble(ChangeLine::effect).sum();
    }
}
