package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.COMMITMENT;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.bringing;
import static org.parallax.projection.World.ending;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.shifting;
import static org.parallax.projection.World.shiftingUntilEnded;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Traits;
import org.parallax.projection.situation.Trigger;

/** Assumptions, shocks and leaders act on the outcome. Security follows the ally's commitment here. */
class TheoryRunTest {

    @Test
    void documentedCourse() {
        assertEquals(50, security(new World(), 200).mean().at(5));
    }

    @Test
    void fixedAssumption() {
        var fan = security(new World().assume(new Assumption.Fixed(COMMITMENT, 0.3)), 200);
        assertEquals(30, fan.mean().at(0));
        assertEquals(30, fan.at(Quantile.Q95).last());
    }

    @Test
    void rangeIsNinetyPercentOfTheRuns() {
        var fan = security(new World().assume(new Assumption.Range(COMMITMENT, 0.4, 0.7)), 20_000);
        assertEquals(40, fan.at(Quantile.Q05).at(7), 0.5);
        assertEquals(55, fan.at(Quantile.Q50).at(7), 0.3);
        assertEquals(70, fan.at(Quantile.Q95).at(7), 0.5);
        assertEquals(fan.at(Quantile.Q25).at(0), fan.at(Quantile.Q25).last(), "drawn once a run");
    }

    @Test
    void rampRisesAndStays() {
        var fan = security(new World().assume(new Assumption.Ramp(COMMITMENT, 0.9, month(10))), 10);
        assertEquals(54, fan.mean().at(0), 1e-6);
        assertEquals(70, fan.mean().at(4), 1e-6);
        assertEquals(90, fan.mean().at(9), 1e-6);
        assertEquals(90, fan.mean().last(), 1e-6);
    }

    @Test
    void eventsShiftDriversAndFade() {
        var world = new World().event("a", at(3), 1, ALWAYS, shifting(COMMITMENT, 0.2, new Fade(10)));
        var fan = security(world, 10);
        assertEquals(50, fan.mean().at(1));
        assertEquals(70, fan.mean().at(2), 1e-6);
        assertEquals(52, fan.mean().at(12), 1e-6);
        assertEquals(50, Runs.project(world.situation(), 10).baseline().of(Indicator.SECURITY).mean().at(2));
    }

    @Test
    void aConditionShiftsADriverUntilItEndsAndThenFades() {
        var world = new World()
                .event("a", at(3), 1, ALWAYS, shiftingUntilEnded(COMMITMENT, 0.2, new Fade(10)))
                .event("b", at(8), 1, ALWAYS, ending("a"));
        var mean = security(world, 10).mean();
        assertEquals(50, mean.at(1));
        for (int month = 3; month <= 8; month++) {
            assertEquals(70, mean.at(month - 1), 1e-6, "month " + month);
        }
        assertEquals(50 + 20 * StrictMath.pow(0.1, 0.1), mean.at(8), 1e-6);
        assertEquals(52, mean.at(17), 1e-6);
    }

    @Test
    void ofADocumentedConditionADriverHoldsItsDocumentedCourse() {
        var condition = happening("a", "Ally", shiftingUntilEnded(COMMITMENT, 0.2, new Fade(10)));
        var world = new World().past(new PastEvent(condition, month(-5))).event("b", at(8), 1, ALWAYS, ending("a"));
        var mean = security(world, 10).mean();
        assertEquals(50, mean.at(0));
        assertEquals(50, mean.last());
    }

    @Test
    void aDocumentedConditionThatEndsTakesItsShareFromTheCourseThatContainsIt() {
        var mean = security(endedAtEight(0.2, new Fade(10)), 10).mean();
        assertEquals(50, mean.at(7));
        assertEquals(50 - 20 * (1 - StrictMath.pow(0.1, 0.1)), mean.at(8), 1e-6);
        assertEquals(32, mean.at(17), 1e-6);
        assertEquals(0, security(endedAtEight(0.9, new Fade(1)), 10).mean().last(), "cut");
        var assumed = endedAtEight(0.2, new Fade(10)).assume(new Assumption.Fixed(COMMITMENT, 0.7));
        assertEquals(70, security(assumed, 10).mean().last(), 1e-6, "what is assumed contains nothing");
    }

    /** A documented condition that began before the last step of the course of the driver that it moves. */
    private static World endedAtEight(double shift, Fade fade) {
        var condition = happening("a", "Ally", shiftingUntilEnded(COMMITMENT, shift, fade));
        return new World().past(new PastEvent(condition, month(-80))).event("b", at(8), 1, ALWAYS, ending("a"));
    }

    @Test
    void whatIsLeftOfAConditionGoesOnFadingWhileItStandsAgain() {
        // Security is below 68 in months 1 and 5, so that the condition begins in months 2 and 6.
        var world = new World().trigger(new Trigger("low", Threshold.below(Indicator.SECURITY, 68), 1, false))
                .event("a", after("low", 1), 1, ALWAYS, shiftingUntilEnded(COMMITMENT, 0.2, new Fade(10)))
                .event("b", at(4), 1, ALWAYS, ending("a"));
        var mean = security(world, 10).mean();
        assertEquals(70, mean.at(3), 1e-6);
        for (int month = 6; month <= 24; month++) {
            assertEquals(70 + 20 * StrictMath.pow(0.1, (month - 4) / 10.0), mean.at(month - 1), 1e-6, "month " + month);
        }
    }

    @Test
    void aConditionThatStandsStillBringsItsLeaderInAgain() {
        var standing = new Impact(
                Map.of(), List.of(), Traits.NONE, new Duration.UntilEnded(new Fade(12)),
                bringing(Side.FIRST, Leaning.PROGRESSIVE).leader(), List.of());
        var world = new World().shock(new Shock.Driven(COMMITMENT, 1.2, month(4), month(6)))
                .trigger(new Trigger("low", Threshold.below(Indicator.SECURITY, 55), 1, false))
                .event("a", after("low", 1), 1, ALWAYS, standing);
        var inOffice = Runs.project(world.situation(), 10).scenario().of(Indicator.SOCIETAL).mean();
        assertEquals(5, inOffice.at(6));
        assertEquals(0, inOffice.at(7), "in office anew");
    }

    @Test
    void societalIsTheMeanOfBothContacts() {
        var projection = Runs.result(new World().situation(), 10, 1, Wayward.ofContacts("Contacts", 30, 60)).theories().getFirst();
        assertEquals(30, projection.scenario().of(Indicator.CONTACT_OF_FIRST).mean().at(0));
        assertEquals(60, projection.scenario().of(Indicator.CONTACT_OF_SECOND).mean().at(0));
        assertEquals(45, projection.scenario().of(Indicator.SOCIETAL).mean().at(0));
        assertEquals(49, projection.scenario().of(Indicator.COOPERATION).mean().at(0), 1e-6);
    }

    @Test
    void aContactThatIsMissingIsNamed() {
        var reason = Runs.rejected(new World().situation(), Wayward.ofContacts("Contacts", 30, Double.NaN));
        assertTrue(reason.contains("no number for societal-of-There-in-Here"), reason);
        var both = Runs.rejected(new World().situation(), Wayward.ofContacts("Contacts", Double.NaN, Double.NaN));
        assertTrue(both.contains("no number for societal"), both);
        assertFalse(both.contains("societal-of"), both);
    }

    @Test
    void drivenShock() {
        var fan = security(new World().shock(new Shock.Driven(COMMITMENT, 1.2, month(4), month(6))), 10);
        assertEquals(50, fan.mean().at(2), 1e-6);
        assertEquals(60, fan.mean().at(3), 1e-6);
        assertEquals(60, fan.mean().at(5), 1e-6);
        assertEquals(50, fan.mean().at(6), 1e-6);
        var cut = security(new World().shock(new Shock.Driven(COMMITMENT, 5, month(1), month(24))), 10);
        assertEquals(100, cut.mean().at(0));
    }

    @Test
    void withdrawalTakesTheDriverAway() {
        var fan = security(new World().shock(new Shock.Withdrawal("Ally", month(4), month(6))), 10);
        assertEquals(50, fan.mean().at(2));
        assertEquals(0, fan.mean().at(3));
        assertEquals(0, fan.mean().at(5));
        assertEquals(50, fan.mean().at(6));
    }

    @Test
    void sensitivityShockWeighsNews() {
        var calm = new World().event("a", at(4), 1, ALWAYS, impact(-10));
        var tense = new World().event("a", at(4), 1, ALWAYS, impact(-10))
                .shock(new Shock.Sensitivity(Side.SECOND, "Past", 1.5, month(3), month(5)));
        assertEquals(-10, change(calm), 1e-6);
        assertEquals(-15, change(tense), 1e-6);
    }

    private static double change(World world) {
        return Runs.project(world.situation(), 50)
                .difference().of(Indicator.VIEW_OF_FIRST_BY_SECOND).mean().at(3);
    }

    @Test
    void leadersServeAndChange() {
        var term = new LeaderTerm(
                "L", "L", Side.FIRST,
                new LeaderTerm.Tenure(YearMonth.of(2025, 2), Optional.empty(), Optional.of(YearMonth.of(2026, 8))),
                Leaning.CONSERVATIVE, Map.of());
        var world = new World().leader(term)
                .event("a", at(12), 1, ALWAYS, bringing(Side.FIRST, Leaning.PROGRESSIVE));
        var projection = Runs.project(world.situation(), 5);
        var leaning = projection.scenario().of(Indicator.ECONOMIC).mean();
        assertEquals(10 * Leaning.CONSERVATIVE.ordinal(), leaning.at(10));
        assertEquals(10 * Leaning.PROGRESSIVE.ordinal(), leaning.at(11));
        var inOffice = projection.scenario().of(Indicator.SOCIETAL).mean();
        assertEquals(11, inOffice.at(0));
        assertEquals(18, inOffice.at(7), "the scheduled end");
        assertEquals(1, inOffice.at(8), "a successor");
        assertEquals(0, inOffice.at(11), "the leader brought in");
        var left = projection.scenario().of(Indicator.VIEW_OF_SECOND_BY_FIRST).mean();
        assertEquals(7, left.at(0));
        assertEquals(0, left.at(7));
        assertEquals(17, left.at(8));
        assertEquals(18, left.at(11), "a full term");
    }

    @Test
    void withoutScheduledEndThereIsNoneToAwait() {
        var left = Runs.project(new World().situation(), 5).scenario().of(Indicator.VIEW_OF_SECOND_BY_FIRST);
        assertEquals(100, left.mean().at(0));
    }

    @Test
    void assumptionOfAnUndocumentedDriverIsRefused() {
        var nobody = new Driver(
                "Nobody", Quantity.THREAT);
        var reason = Runs.rejected(new World().assume(new Assumption.Fixed(nobody, 0.3)).situation());
        assertTrue(reason.contains("Nobody threat"), reason);
    }

    private static Fan security(World world, long runs) {
        return Runs.project(world.situation(), runs).scenario().of(Indicator.SECURITY);
    }
}
