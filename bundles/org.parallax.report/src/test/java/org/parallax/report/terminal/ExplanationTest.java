package org.parallax.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.EndedConditionFrequencies;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Made;
import org.parallax.report.words.Grounds;

/** What {@code parallax explain} prints leaves out nothing but rows of zeros, which it counts. */
class ExplanationTest {

    private static String printed(List<Attribution> drivers, List<ChangeAttribution> changes, boolean ofEvents) {
        var explained = new Explanation(drivers, changes, List.of(), EndedConditionFrequencies.NONE, List.of());
        var situation = new Made().situation();
        return ofEvents
                ? DriversTable.of(situation, Conditioning.NOTHING, explained, Grounds.UNKNOWN)
                : AttributionTable.of(situation, Conditioning.NOTHING, explained, Grounds.UNKNOWN);
    }

    @Test
    void aBaselineWithoutCausesHasOneSentence() {
        var change = new ChangeAttribution("Climatology", Indicator.SECURITY, Made.AS_OF.plusMonths(12), 1000, -0.42, List.of(
                new ChangeAttribution.Row(ChangeAttribution.Sort.DRIFT, "unexplained", "not explained", -0.42, -0.42, -0.42),
                new ChangeAttribution.Row(ChangeAttribution.Sort.EVENT, "call", "A call", 0, 0, 0)), List.of());
        var text = printed(List.of(), List.of(change), false).replaceAll("\\s+", " ");
        assertTrue(text.contains("Under Climatology security cooperation changes by -0.4 from 2025-12 to 2026-12, all of which would have"
                + " happened anyway; the theory names no causes."), text);
        assertFalse(text.contains("A call") || text.contains("points"), text);
    }

    @Test
    void aLongTitleIsNotCut() {
        var title = "Working-level talks on the restoration of export procedures for three groups of materials are resumed in Tokyo";
        assertEquals(title, EffectRows.row(title, -1.2, -2, 0.4).stream().map(line -> line.replaceAll(" +-1.2 .*", "").strip())
                .reduce((a, b) -> a + " " + b).orElse(""));
        EffectRows.row(title, -1.2, -2, 0.4).forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
        var fits = "x".repeat(52);
        assertEquals(1, EffectRows.row(fits, -1.2).size());
        assertEquals(Columns.WIDTH, Columns.width(EffectRows.row(fits, -1.2, -2, 0.4).getFirst()));
    }

    @Test
    void eventsThatMoveNothingAreCountedBeyondThree() {
        var contributions = IntStream.range(0, 9)
                .mapToObj(i -> new Attribution.Contribution("e" + i, "Event " + i, i == 0 ? -1 : 0, i == 0 ? -2 : 0, 0))
                .toList();
        var text = printed(List.of(new Attribution(
                "ClashOfRealities", Indicator.SECURITY, Made.AS_OF.plusMonths(12), 1000, -1, contributions, 0)), List.of(), true);
        assertTrue(text.contains("Event 3 ") && !text.contains("Event 4 ") && text.contains("  5 further events "), text);
    }

    @Test
    void howTheTheoryActsStandsUnderItsBlockWhereTheScenarioMovesSomething() {
        var change = new Made().result().attribution().stream()
                .filter(each -> each.indicator() == Indicator.POLITICAL).toList().getLast();
        var text = printed(List.of(), List.of(change), false);
        assertTrue(text.replaceAll("\\s+", " ").contains("How the scenario acts: images of each other -2.1, the scenario’s events -0.6, without a name -0.3"), text);
        text.lines().forEach(line -> assertTrue(Columns.width(line) <= Columns.WIDTH, line));
        var still = new Made().effect(0).result().attribution().getFirst();
        assertFalse(printed(List.of(), List.of(still), false).contains("How the scenario acts"));
    }
}
