package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.editing.host.RecordedPreferences;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;

/** What is looked at outlasts the program. */
class RememberedChoicesTest {

    @Test
    void whatIsLookedAtIsRemembered() {
        var preferences = new RecordedPreferences();
        RememberedChoices.in(preferences).change(
                choice -> choice.withPicture(ChartKind.DOTS).withIndicator(Indicator.SOCIETAL).withTheory("QuasiAlliance").withAgainst(Counterfactual.BASELINE));
        var again = RememberedChoices.in(preferences).now();
        assertEquals(ChartKind.DOTS, again.picture());
        assertEquals(Indicator.SOCIETAL, again.indicator());
        assertEquals("QuasiAlliance", again.theory());
        assertEquals(Counterfactual.BASELINE, again.against());
    }

    @Test
    void whatIsKnownNoMoreGivesWayToTheFirst() {
        var preferences = new RecordedPreferences();
        preferences.put(Map.of("view.picture", "NO SUCH PICTURE", "view.against", "NOTHING"));
        assertEquals(Counterfactual.REFERENCE, RememberedChoices.in(preferences).now().against());
        assertEquals(ChartKind.INDICATORS, RememberedChoices.in(preferences).now().picture());
    }
}
