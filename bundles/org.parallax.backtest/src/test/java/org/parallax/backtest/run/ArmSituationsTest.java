package org.parallax.backtest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.backtest.run.ToldRecord.impact;
import static org.parallax.backtest.run.ToldRecord.month;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Arm;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;

/** Each arm holds what it should know of the time after the origin, in the month from which it was known, and no more. */
class ArmSituationsTest {

    private static final Duration PASSING = new Duration.Passing(new Fade(12));
    private static final Duration CONDITION = new Duration.UntilEnded(new Fade(6));
    private static final int ORIGIN = 24;

    private static Situation in(Arm arm, ToldRecord record) {
        return new ArmSituations(record, month(ORIGIN), 12).in(arm);
    }

    private static List<String> planned(Situation situation) {
        return situation.storyline().events().stream().map(event -> event.id() + " " + monthOf(event)).toList();
    }

    private static Object monthOf(PlannedEvent event) {
        return event.timing() instanceof Timing.Window window && window.first().equals(window.last())
                && event.probability() == 1 ? window.first() : event.timing();
    }

    @Test
    void eventsAfterTheOriginArePlannedInTheirMonth() {
        var record = new ToldRecord().event("before", 20, -3).event("now", ORIGIN, -3).event("soon", ORIGIN + 1, 4)
                .event("last", ORIGIN + 12, 4).event("beyond", ORIGIN + 13, 4);
        assertEquals(List.of(), planned(in(Arm.NONE, record)));
        assertEquals(List.of("last 2002-12", "soon 2002-01"), planned(in(Arm.EVENTS, record)));
        assertEquals(List.of("before", "now"), in(Arm.EVENTS, record).past().stream().map(past -> past.event().id()).toList());
        assertEquals(12, in(Arm.NONE, record).months());
    }

    @Test
    void whatIsDatedCoarselyEntersWhenItWasKnown() {
        var record = new ToldRecord().event("thatYear", 19, ORIGIN + 3, impact(4, List.of(), PASSING, Optional.empty(), List.of()));
        assertEquals(List.of(), in(Arm.EVENTS, record).past(), "at the origin it is no past");
        assertEquals(List.of("thatYear 2002-03"), planned(in(Arm.EVENTS, record)));
    }

    @Test
    void aConditionOfThePastIsEndedByAnEventAfterTheOrigin() {
        var record = new ToldRecord()
                .event("controls", 20, 20, impact(-4, List.of(), CONDITION, Optional.empty(), List.of()))
                .event("lifted", 30, 30, impact(1, List.of(), PASSING, Optional.empty(), List.of(List.of("controls"), List.of("else"))));
        var events = in(Arm.EVENTS, record);
        assertTrue(events.past().getFirst().stands());
        assertEquals(List.of(List.of("controls")), events.storyline().events().getFirst().event().impact().ends());
    }

    @Test
    void aConditionThatWasOverWhenItBecameKnownPasses() {
        var record = new ToldRecord()
                .event("lifted", ORIGIN + 2, ORIGIN + 2, impact(1, List.of(), PASSING, Optional.empty(), List.of(List.of("controls"))))
                .event("controls", ORIGIN + 1, ORIGIN + 6, impact(-4, List.of(), CONDITION, Optional.empty(), List.of()))
                .event("others", ORIGIN + 1, ORIGIN + 1, impact(-4, List.of(), CONDITION, Optional.empty(), List.of()));
        var durations = in(Arm.EVENTS, record).storyline().events().stream()
                .map(event -> event.id() + " " + event.event().impact().duration()).toList();
        assertEquals(List.of("controls " + new Duration.Passing(new Fade(6)), "lifted " + PASSING, "others " + CONDITION), durations);
    }

    @Test
    void whoLeadsIsForTheNextArmToTell() {
        var leader = Optional.of(new Impact.NewLeader(Side.FIRST, Leaning.PROGRESSIVE, Map.of()));
        var record = new ToldRecord()
                .term("Old", Side.FIRST, Leaning.CONSERVATIVE, 1, Optional.of(ORIGIN + 4))
                .term("New", Side.FIRST, Leaning.PROGRESSIVE, ORIGIN + 7, Optional.empty())
                .event("election", ORIGIN + 7, ORIGIN + 7, impact(2, List.of(), PASSING, leader, List.of()));
        var events = in(Arm.EVENTS, record);
        assertEquals(List.of("election 2002-07"), planned(events));
        assertEquals(Optional.empty(), events.storyline().events().getFirst().event().impact().leader());
        assertEquals(List.of("election 2002-07", "leader of One in 2002-05 2002-05", "leader of One in 2002-07 2002-07"), planned(in(Arm.LEADERS, record)));
        var changes = in(Arm.LEADERS, record).storyline().happenings().stream().flatMap(event -> event.impact().leader().stream())
                .map(Impact.NewLeader::leaning).toList();
        assertEquals(List.of(Leaning.UNKNOWN, Leaning.PROGRESSIVE), changes, "somebody acts between the two");
    }

    @Test
    void aSecondTermOfOneLeaderBeginsANewOne() {
        var record = new ToldRecord().term("Old", Side.SECOND, Leaning.CONSERVATIVE, 1, Optional.of(ORIGIN + 2))
                .term("Old", Side.SECOND, Leaning.CONSERVATIVE, ORIGIN + 2, Optional.empty());
        assertEquals(List.of("leader of Two in 2002-02 2002-02"), planned(in(Arm.LEADERS, record)));
    }

    @Test
    void imagesMoveTheViewOfTheirHolderAndNoOther() {
        var record = new ToldRecord().image(Side.SECOND, -1, 1, Optional.of(ORIGIN + 2)).image(Side.SECOND, 0.5, ORIGIN + 5, Optional.empty());
        assertEquals(in(Arm.NONE, record), in(Arm.EVENTS, record));
        var leaders = in(Arm.LEADERS, record);
        assertEquals(List.of("images held by Two in 2002-03 2002-03", "images held by Two in 2002-05 2002-05"), planned(leaders));
        var impacts = leaders.storyline().happenings().stream().map(event -> event.impact()).toList();
        assertEquals(List.of(15.0, 7.5), impacts.stream().map(impact -> impact.on(Channel.VIEW_BY_SECOND).points()).toList());
        assertEquals(List.of(0.0, 0.0), impacts.stream().map(impact -> impact.on(Channel.VIEW_BY_FIRST).points()).toList());
    }

    @Test
    void levelsAreGivenMonthByMonth() {
        var shift = List.of(new Impact.DriverShift(ToldRecord.COMMITMENT, -0.2), new Impact.DriverShift(ToldRecord.COMMITMENT, 0.1));
        var record = new ToldRecord().level(3, 0.8).level(ORIGIN + 4, 0.4).level(ORIGIN + 9, 0)
                .event("doubt", ORIGIN + 2, ORIGIN + 2, impact(0, shift, PASSING, Optional.empty(), List.of()));
        var levels = in(Arm.LEVELS, record);
        assertEquals(List.of(new Assumption.Fixed(ToldRecord.COMMITMENT, 1)), levels.assumptions());
        assertEquals(List.of("0.8 2002-01 2002-03", "0.4 2002-04 2002-08", "0.0 2002-09 2002-12"), levels.shocks().stream()
                .map(shock -> ((Shock.Driven) shock).factor() + " " + shock.from() + " " + shock.to()).toList());
        assertEquals(List.of(-Double.MIN_NORMAL, 0.1), levels.storyline().happenings().getFirst().impact().shifts().stream()
                .map(Impact.DriverShift::amount).toList());
        assertEquals(shift, in(Arm.LEADERS, record).storyline().happenings().getFirst().impact().shifts());
    }

    @Test
    void anArmThatAddsNothingIsTheOneBefore() {
        var record = new ToldRecord().event("before", 20, -3).level(3, 0.8);
        for (var arm : List.of(Arm.NONE, Arm.EVENTS, Arm.LEADERS)) {
            assertEquals(in(Arm.NONE, record), in(arm, record));
        }
        var silent = new ToldRecord().event("before", 20, -3);
        assertEquals(in(Arm.NONE, silent), in(Arm.LEVELS, silent), "a driver that nothing is known of is not given");
        assertNotEquals(in(Arm.NONE, record), in(Arm.EVENTS, new ToldRecord().event("before", 20, -3).event("after", 30, 1)));
    }

    /** Whether an event's own push of a driver counts must not hang on whether the driver moves long after it. */
    @Test
    void aLevelOfALateMonthChangesNothingBeforeIt() {
        var impact = ToldRecord.impact(
                -3, List.of(new Impact.DriverShift(ToldRecord.COMMITMENT, 0.2)), new Duration.Passing(new Fade(12)),
                Optional.empty(), List.of());
        var still = new ToldRecord().level(3, 0.8).event("after", 26, 26, impact);
        var moving = new ToldRecord().level(3, 0.8).level(35, 0.2).event("after", 26, 26, impact);
        assertEquals(
                in(Arm.LEVELS, still).storyline().happenings().getFirst().impact(),
                in(Arm.LEVELS, moving).storyline().happenings().getFirst().impact());
    }

    @Property(tries = 50)
    void nothingLaterReachesTheBlindArm(@ForAll @IntRange(min = 1, max = 60) int month, @ForAll @IntRange(min = -9, max = 9) int points) {
        var known = new ToldRecord().event("before", 20, -3).level(3, 0.8);
        var more = new ToldRecord().event("before", 20, -3).level(3, 0.8).event("later", ORIGIN + month, points)
                .level(ORIGIN + month, 0.1).image(Side.FIRST, -1, ORIGIN + month, Optional.empty())
                .term("New", Side.FIRST, Leaning.PROGRESSIVE, ORIGIN + month, Optional.empty());
        for (var arm : Arm.values()) {
            assertEquals(in(Arm.NONE, known), in(arm, more).reference());
        }
    }

    @Test
    void beforeTheFirstFactAndAfterTheLastThereAreSituationsToo() {
        var record = new ToldRecord().event("only", 10, -3);
        assertEquals(List.of("only 2000-10"), planned(new ArmSituations(record, ToldRecord.month(-3), 24).in(Arm.LEVELS)));
        assertEquals(List.of(), planned(new ArmSituations(record, ToldRecord.month(500), 12).in(Arm.LEVELS)));
    }
}
