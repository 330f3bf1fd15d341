package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
    void aChangeIsNothingOnlyIfNoLineShowsAFigure() {
        assertFalse(ChangeLine.isNothing(change));
        var still = new ChangeAttribution(change.theory(), change.indicator(), change.month(), 1, 0, List.of(
                new ChangeAttribution.Row(ChangeAttribution.Sort.DRIFT, "a", "a", 0.04, 0, 0.1)));
        assertTrue(ChangeLine.isNothing(still));
    }

    private static double sum(List<ChangeLine> lines, Rank rank) {
        return lines.stream().filter(line -> line.rank() == rank).mapToDouble(ChangeLine::effect).sum();
    }
}
