package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Row;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;

/** What is printed of a change adds up. */
class RoundedChangeTest {

    private static final Row LEFT = new Row(Sort.DRIFT, "unexplained", "chance", -0.36, -0.36, -0.36);

    private static ChangeAttribution change(Row... rows) {
        return new ChangeAttribution("Climatology", Indicator.COOPERATION, Made.AS_OF.plusMonths(1), 100, -2.84, List.of(rows), List.of());
    }

    @Test
    void thePartsAddUpToTheRoundedTotal() {
        var rounded = RoundedChange.of(change(LEFT));
        assertEquals("−2.8 = −0.4 + −2.4", Numbers.change(rounded.total()) + " = " + Numbers.change(rounded.anyway()) + " + "
                + Numbers.change(rounded.scenario()));
    }

    @Test
    void aTheoryWithoutCausesUnderWhichTheScenarioMovesNothingTellsNoParts() {
        assertFalse(RoundedChange.tells(change(LEFT)));
        assertFalse(RoundedChange.tells(change(LEFT, new Row(Sort.EVENT, "call", "A call", 0.01, 0, 0.02))));
        assertTrue(RoundedChange.tells(change(LEFT, new Row(Sort.EVENT, "call", "A call", 0.01, 0, 0.4))));
        assertTrue(RoundedChange.tells(change(LEFT, new Row(Sort.DRIFT, "fading", "news fading", 0, 0, 0))));
    }
}
