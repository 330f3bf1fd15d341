package org.parallax.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.MadeTornado;

/** What drives a change, in eighty columns. */
class SensitivityRowsTest {

    private static String printed(Tornado... tornadoes) {
        var page = new TerminalPage();
        new SensitivityRows(page, new Made().situation().parties()).write(List.of(tornadoes));
        return page.text();
    }

    @Test
    void eightInputsHaveBothEndsWithTheirSpreadAndTheRestABound() {
        var text = printed(MadeTornado.of("ClashOfRealities"));
        text.lines().forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
        assertTrue(text.contains("  A minister attends Takeshima   never       +0.2   +4.4      0.0 to +8.8    7.6\n"), text);
        assertTrue(text.contains("  Day                            always      -7.4   -3.2      -6.4 to 0.0\n"), text);
        assertTrue(text.contains("  9 others, each less than 0.4 points; 3 weaker events not moved\n"), text);
        assertEquals(8, text.lines().filter(line -> line.matches(".*(to 0\\.0|to [+-]?\\d\\.\\d) +\\d\\.\\d$")).count(), text);
        assertTrue(text.contains("512 runs, parameters in\n128") || text.contains("512 runs, parameters in 128"), text);
    }

    @Test
    void theoriesUnderWhichNothingIsMovedAreNamedTogether() {
        var still = new Tornado("Persistence", Indicator.COOPERATION, Made.AS_OF.plusMonths(24), 512, new Tornado.Base(50, 0), List.of());
        var alone = printed(still);
        assertEquals("Nothing that is moved alone changes what the scenario does by a tenth of a point\nunder Persistence.\n\n", alone);
        assertTrue(printed(still, MadeTornado.of("ClashOfRealities")).contains("in the same runs on the same random"));
        assertEquals("", printed());
        var many = new Tornado(still.theory(), still.indicator(), still.month(), still.runs(), still.base(), still.bars(), 1900);
        assertTrue(printed(many).contains("1,900 weaker events were not moved: of many events only the strongest"), printed(many));
        assertFalse(alone.contains("each moved alone"));
    }
}
