package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.report.data.ProjectionJson;
import org.parallax.report.words.HeldAgainst;

/** What values parameters had is part of what a result was made from. */
class ParameterChoicesTest {

    private static final ParameterSetting KEPT = new ParameterSetting("ClashOfRealities", "rally", 0.4, 0.7);
    private static final ParameterSetting REPLACED = new ParameterSetting("ClashOfRealities", "trust", 1, 1);
    private static final ParameterSetting INSTEAD = new ParameterSetting("ClashOfRealities", "trust", 2.5, 2.5);

    @Test
    void whatIsOrderedTakesThePlaceOfWhatTheScenarioSets() {
        var choices = ParameterChoices.of(setting(KEPT, REPLACED), new ParameterPlan(false, List.of(INSTEAD)));
        assertEquals("fixed, ClashOfRealities.rally=0.4..0.7 by the scenario, ClashOfRealities.trust=2.5", choices.inWords());
        assertEquals(List.of("ClashOfRealities.trust=2.5"), choices.orderedInWords());
    }

    @Test
    void filesSayIt() {
        var made = new Made().months(2).past(2);
        var result = made.result();
        var other = new ProjectionResult(
                setting(KEPT), result.settings().with(new ParameterPlan(false, List.of(INSTEAD))), result.past(), result.theories(),
                result.ensemble(), result.analysis(), result.failed());
        var json = ProjectionJson.of(made.manifest(other), other, HeldAgainst.USUAL);
        assertTrue(json.contains("\"values\": \"fixed\""), json);
        assertTrue(json.replaceAll("\\s+", " ").contains("\"parameter\": \"trust\", \"low\": 2.5, \"high\": 2.5, \"by\": \"command\""), json);
        assertTrue(json.replaceAll("\\s+", " ").contains("\"parameter\": \"rally\", \"low\": 0.4, \"high\": 0.7, \"by\": \"scenario\""), json);
    }

    private static Situation setting(ParameterSetting... settings) {
        var plain = new Made().months(2).situation();
        return new Situation(
                plain.scenario(), plain.title(), plain.relationship(), plain.documented(), plain.months(),
                new ScenarioPlan(List.of(), List.of(), List.of(settings), plain.storyline(), plain.expectations()));
    }
}
