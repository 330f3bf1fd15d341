package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.report.Made;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.terminal.ProjectionTable;

/** A scenario that only sets parameters assumes something, and is told so, though nothing differs without it. */
class SetParametersTest {

    private static final ParameterSetting ONE = new ParameterSetting("ClashOfRealities", "amplification", 0.9, 0.9);
    private static final ParameterSetting OTHER = new ParameterSetting("ClashOfRealities", "decay", 0.1, 0.3);

    @Test
    void theLeadAndTheTableSayThatParametersHoldWithAndWithout() {
        var made = new Made().months(12).effect(0).events(List.of()).setting(ONE, OTHER);
        var result = made.result();
        var page = ProjectionReport.of(made.manifest(result), result, HeldAgainst.USUAL, "");
        var table = ProjectionTable.of(made.manifest(result), result, HeldAgainst.USUAL).replaceAll("\\s+", " ");
        var sentence = "The scenario sets two parameters, which hold with and without it alike, so nothing differs; parallax compare with a"
                + " scenario that does not set them shows what they do.";
        assertTrue(page.contains(sentence), page);
        assertFalse(page.contains("assumes nothing"), page);
        assertTrue(table.contains(sentence), table);
        assertFalse(table.contains("none of its assumptions"), table);
    }

    @Test
    void aScenarioWithEventsMayDifferWithoutThem() {
        assertEquals(
                Optional.of("The scenario sets one parameter, which holds with and without it alike; parallax compare with a scenario"
                        + " that does not set it shows what it does."),
                SetParameters.sentence(new Made().setting(ONE).situation()));
        assertEquals(Optional.empty(), SetParameters.sentence(new Made().situation()));
    }

    @Test
    void whatACommandSetsIsTold() {
        assertEquals(Optional.empty(), SetParameters.byCommand(ParameterPlan.DRAWN));
        assertEquals(Optional.of("Every parameter that is not set has its default."), SetParameters.byCommand(ParameterPlan.FIXED));
        var set = List.of(new ParameterSetting("ClashOfRealities", "discount", 0.5, 0.5), new ParameterSetting("ClashOfRealities", "linger", 0.2, 0.4));
        assertEquals(
                Optional.of("Set by the command, in place of what the scenario sets: discount of ClashOfRealities 0.5, "
                        + "linger of ClashOfRealities 0.2 to 0.4."),
                SetParameters.byCommand(new ParameterPlan(true, set)));
    }
}
