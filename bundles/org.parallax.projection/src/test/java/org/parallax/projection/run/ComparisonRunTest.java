package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.COMMITMENT;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.ending;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.option;
import static org.parallax.projection.World.standing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

class ComparisonRunTest {

    private static World common() {
        return new World().event("same", at(2), 0.5, ALWAYS, impact(-3));
    }

    @Test
    void sameScenariosDoNotDiffer() {
        var comparison = compare(common().situation(), common().situation());
        assertEquals(comparison.firstFans(), comparison.secondFans());
        for (var explanation : comparison.explanations()) {
            assertEquals(0, explanation.total());
            assertTrue(explanation.statements().isEmpty());
        }
    }

    @Test
    void everyKindOfStatementIsExplained() {
        var first = common().event("added", at(6), 1, ALWAYS, impact(4))
                .event("changed", at(7), 1, ALWAYS, impact(-5))
                .assume(new Assumption.Fixed(COMMITMENT, 0.8))
                .shock(new Shock.Sensitivity(Side.SECOND, "Past", 1.5, month(1), month(24)));
        var second = common().event("changed", at(7), 1, ALWAYS, impact(-1)).event("removed", at(8), 1, ALWAYS, impact(2))
                .assume(new Assumption.Fixed(COMMITMENT, 0.6));
        var comparison = compare(first.situation(), second.situation());
        var view = at12(comparison, Indicator.VIEW_OF_FIRST_BY_SECOND);
        assertEquals(
                List.of("Ally commitment", "added", "changed", "removed", "sensitivity of There to Past"),
                view.statements().stream().map(Comparison.Statement::id).sorted().toList());
        assertEquals(1.5 * 4 * Math.pow(0.9, 6), effect(view, "added"), 1e-6);
        assertEquals(1.5 * -4 * Math.pow(0.9, 5), effect(view, "changed"), 1e-6);
        assertEquals(1.5 * -2 * Math.pow(0.9, 4), effect(view, "removed"), 1e-6);
        var security = at12(comparison, Indicator.SECURITY);
        assertEquals(20, security.total(), 1e-6);
        assertEquals("Ally commitment", security.statements().getFirst().id());
        assertEquals(20, security.statements().getFirst().effect(), 1e-6);
    }

    @Test
    void eventsOfADecisionCountAsTheDecision() {
        var first = common().decision("d", at(4), ALWAYS, option("x", 0.5), option("y", 0.5))
                .event("call", after("d", 0), 1, new Condition.Chosen("d", "x"), impact(6));
        var view = at12(compare(first.situation(), common().situation()), Indicator.VIEW_OF_FIRST_BY_SECOND);
        assertEquals(List.of("d"), view.statements().stream().map(Comparison.Statement::id).toList());
        assertEquals(view.total(), effect(view, "d"), 0.3);
        assertTrue(view.total() > 0.5);
    }

    @Test
    void anEventThatEndsAConditionIsTheSameWhereThatIsReplacedByAnEventThatBeginsNone() {
        var first = new World().event("controls", at(2), 1, ALWAYS, standing(-20, 0, new Fade(12)))
                .event("lifted", at(6), 1, ALWAYS, ending("controls"));
        var second = new World().event("controls", at(2), 1, ALWAYS, impact(-3)).event("lifted", at(6), 1, ALWAYS, ending());
        for (var comparison : List.of(compare(first.situation(), second.situation()), compare(second.situation(), first.situation()))) {
            assertEquals(List.of("controls"), ids(at12(comparison, Indicator.POLITICAL)));
            assertEquals(0, at12(comparison, Indicator.POLITICAL).together(), 1e-6);
        }
    }

    @Test
    void endingAnotherOfTwoConditionsIsAnotherStatement() {
        var one = twoConditions().event("lifted", at(6), 1, ALWAYS, ending("first")).situation();
        var other = twoConditions().event("lifted", at(6), 1, ALWAYS, ending("second")).situation();
        assertEquals(List.of("lifted"), ids(at12(compare(one, other), Indicator.POLITICAL)));
    }

    private static World twoConditions() {
        return new World().event("first", at(2), 1, ALWAYS, standing(-20, 0, new Fade(12)))
                .event("second", at(3), 1, ALWAYS, standing(-10, 0, new Fade(12)));
    }

    @Test
    void aFactOfAnotherRecordIsAStatement() {
        var documented = new PastEvent(World.happening("controls", "Here", standing(-20, 0, new Fade(12))), month(-3));
        var first = common().event("lifted", at(6), 1, ALWAYS, ending()).event("added", at(7), 1, ALWAYS, impact(4));
        var second = common().event("lifted", at(6), 1, ALWAYS, ending("controls")).past(documented);
        var political = at12(compare(first.situation(), second.situation()), Indicator.POLITICAL);
        assertEquals(List.of("added", "controls"), ids(political));
        assertEquals("Title of controls (only in Test)", political.statements().stream()
                .filter(statement -> statement.id().equals("controls")).findFirst().orElseThrow().text());
        assertEquals(political.total() - effect(political, "added"), effect(political, "controls"), 1e-6);
        assertTrue(Math.abs(effect(political, "controls")) > 0.1, "the end of the documented condition is part of it");
        assertEquals(0, political.together(), 1e-6);
    }

    @Test
    void aStatementOnWhatOnlyTheOthersRecordKnowsDoesNothingByItself() {
        var one = common().situation();
        var wider = new Relationship(
                one.record(), one.parties(), one.others(),
                Stream.concat(one.issues().stream(), Stream.of(new Issue("Islets", "The islets", 0.5, 0.5, Set.of()))).toList());
        var shocked = common().shock(new Shock.Sensitivity(Side.SECOND, "Islets", 1.5, month(1), month(24))).situation();
        var other = new Situation(shocked.scenario(), shocked.title(), wider, shocked.documented(), shocked.months(), shocked.plan());
        assertEquals(
                List.of("Islets", "sensitivity of There to Islets"), ids(at12(compare(one, other), Indicator.POLITICAL)));
    }

    private static List<String> ids(Comparison.Explanation explanation) {
        return explanation.statements().stream().map(Comparison.Statement::id).sorted().toList();
    }

    @Test
    void oneStatementAloneMakesAllOfTheDifference() {
        var view = at12(compare(common().event("added", at(6), 0.5, ALWAYS, impact(4)).situation(), common().situation()),
                Indicator.VIEW_OF_FIRST_BY_SECOND);
        assertEquals(List.of("added"), ids(view));
        assertEquals(view.total(), effect(view, "added"));
        assertEquals(0, view.together());
        var statement = view.statements().getFirst();
        assertTrue(statement.low() <= 0.01 && statement.high() >= 4 * Math.pow(0.9, 6) - 0.3, statement.toString());
        assertEquals(1, view.share(statement.effect()).orElseThrow());
    }

    @Test
    void rowsSumToTheTotal() {
        var comparison = compare(
                common().event("one", at(3), 0.5, ALWAYS, impact(4)).event("two", at(5), 0.5, ALWAYS, impact(-9)).situation(),
                common().assume(new Assumption.Fixed(COMMITMENT, 0.6)).situation());
        for (var explanation : comparison.explanations()) {
            assertEquals(3, explanation.statements().size());
            double sum = explanation.together();
            for (var statement : explanation.statements()) {
                sum += statement.effect();
            }
            assertEquals(explanation.total(), sum, 1e-9);
        }
    }

    @Test
    void whatIsLeftOpenIsWhereTheDifferenceIsLargest() {
        var first = common().event("added", at(6), 1, ALWAYS, impact(4)).situation();
        var comparison = compare(first, common().situation());
        var largest = comparison.explanation(ExplainedCell.LARGEST).orElseThrow();
        assertEquals(month(6), largest.month());
        for (var indicator : Indicator.SHOWN) {
            for (int i = 0; i < 24; i++) {
                assertTrue(Math.abs(comparison.difference().of(indicator).mean().at(i)) <= Math.abs(largest.total()));
            }
        }
        var asked = new ExplainedCell(Optional.of(Indicator.VIEW_OF_FIRST_BY_SECOND), Optional.of(month(9)));
        var explained = compare(first, common().situation(), asked).explanation(asked).orElseThrow();
        assertEquals(4 * Math.pow(0.9, 3), explained.total(), 1e-6);
        var beyond = new ExplainedCell(Optional.empty(), Optional.of(month(25)));
        assertInstanceOf(Outcome.Rejected.class, new Projector(1).compare(
                first, common().situation(), List.of(Runs.WANDERER), new RunSettings(10, 7), beyond, Progress.SILENT));
    }

    @Test
    void aShareNeedsAHalfPoint() {
        var small = new Comparison.Explanation(Indicator.SECURITY, month(1), 0.49, List.of(), 0.49);
        assertTrue(small.share(0.4).isEmpty());
        var enough = new Comparison.Explanation(Indicator.SECURITY, month(1), -0.5, List.of(), 0);
        assertEquals(-0.5, enough.share(0.25).orElseThrow());
    }

    @Test
    void aShockThatWasChangedIsOneStatement() {
        var first = common().shock(new Shock.Sensitivity(Side.SECOND, "Past", 1.5, month(1), month(24)));
        var second = common().shock(new Shock.Sensitivity(Side.SECOND, "Past", 1.2, month(1), month(24)));
        var political = at12(compare(first.situation(), second.situation()), Indicator.POLITICAL);
        assertEquals(List.of("Sensitivity of There to The past from " + month(1) + " to " + month(24) + " (changed)"),
                political.statements().stream().map(Comparison.Statement::text).toList());
    }

    @Test
    void onlyTheMonthsBothHave() {
        var comparison = compare(common().situation(), common().lasting(36).situation());
        assertEquals(24, comparison.difference().of(Indicator.SECURITY).months());
    }

    @Test
    void scenariosStartTogether() {
        var one = common().situation();
        var later = new Situation(
                one.scenario(), one.title(), one.relationship(),
                new DocumentedPast(
                        one.asOf().plusMonths(1), one.images(), one.leaders(), one.agreements(), one.courses(), one.past()),
                one.months(), one.plan());
        var outcome = new Projector(1).compare(
                one, later, List.of(Runs.WANDERER), new RunSettings(10, 7), Progress.SILENT);
        assertInstanceOf(Outcome.Rejected.class, outcome);
    }

    private static Comparison.TheoryComparison compare(Situation first, Situation second) {
        return compare(first, second, ExplainedCell.LARGEST);
    }

    private static Comparison.TheoryComparison compare(Situation first, Situation second, ExplainedCell asked) {
        return Runs.completed(new Projector(2)
                        .compare(first, second, List.of(Runs.WANDERER), new RunSettings(1000, 7), asked, Progress.SILENT))
                .theories()
                .getFirst();
    }

    private static Comparison.Explanation at12(Comparison.TheoryComparison comparison, Indicator indicator) {
        return comparison.explanations().stream()
                .filter(one -> one.indicator() == indicator && one.month().equals(month(12)))
                .findFirst()
                .orElseThrow();
    }

    private static double effect(Comparison.Explanation explanation, String id) {
        return explanation.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow()
                .effect();
    }
}
