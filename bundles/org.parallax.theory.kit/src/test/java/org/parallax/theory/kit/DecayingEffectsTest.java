package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Traits;
import org.parallax.theory.kit.contract.SampleSituations;

class DecayingEffectsTest {

    private static final int POLITICAL = Channel.POLITICAL.ordinal();
    private static final int SECURITY = Channel.SECURITY.ordinal();

    @Property
    void eachImpactFadesAtItsOwnPaceWhateverElseIsThere(
            @ForAll @DoubleRange(min = -20, max = 20) double quick,
            @ForAll @DoubleRange(min = -20, max = 20) double slow,
            @ForAll @IntRange(min = 0, max = 60) int months) {
        var effects = table(passing(new Fade(3), 0), passing(new Fade(24), 0)).effects();
        effects.add(0, POLITICAL, quick);
        effects.add(1, POLITICAL, slow);
        pass(effects, months);
        double left = quick * StrictMath.pow(0.1, months / 3.0) + slow * StrictMath.pow(0.1, months / 24.0);
        assertEquals(left, effects.total(POLITICAL), 1e-9);
        assertEquals(0, effects.total(SECURITY));
    }

    @Test
    void whatNeverFadesStays() {
        var effects = table(passing(Fade.NEVER, 0)).effects();
        effects.add(0, POLITICAL, 4);
        effects.fade();
        assertEquals(4, effects.total(POLITICAL));
    }

    @Property
    void aLastingPartGoesBackSlowlyHoweverQuicklyTheRestFades(
            @ForAll @DoubleRange(min = -20, max = 20) double points,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @IntRange(min = 0, max = 60) int months) {
        var effects = table(passing(new Fade(3), share)).effects();
        effects.add(0, POLITICAL, points);
        pass(effects, months);
        assertEquals(left(points, share, months), effects.total(POLITICAL), 1e-9);
    }

    @Test
    void anEffectAddedAsPassingLeavesNothingLasting() {
        var effects = table(passing(new Fade(3), 0.5)).effects();
        effects.addPassing(0, POLITICAL, 8);
        pass(effects, 6);
        assertEquals(0.08, effects.total(POLITICAL), 1e-9);
    }

    @Property
    void aConditionStandsInFullAndLeavesAScarWhenItHasEnded(
            @ForAll @DoubleRange(min = -20, max = 20) double points,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @IntRange(min = 0, max = 40) int standing,
            @ForAll @IntRange(min = 0, max = 40) int months) {
        var effects = table(untilEnded(new Fade(3), share)).effects();
        effects.add(0, POLITICAL, points);
        pass(effects, standing);
        assertEquals(points, effects.total(POLITICAL));
        effects.end(0);
        assertEquals(points, effects.total(POLITICAL));
        pass(effects, months);
        assertEquals(left(points, share, months), effects.total(POLITICAL), 1e-9);
    }

    @Test
    void endingWhatDoesNotStandChangesNothing() {
        var effects = table(untilEnded(new Fade(3), 0.5), passing(new Fade(3), 0)).effects();
        effects.add(1, POLITICAL, 4);
        effects.end(0);
        effects.end(1);
        assertEquals(4, effects.total(POLITICAL));
        effects.fade();
        assertEquals(4 * StrictMath.pow(0.1, 1 / 3.0), effects.total(POLITICAL), 1e-12);
    }

    @Test
    void aConditionCanStandAgainWhileItsScarFades() {
        var effects = table(untilEnded(new Fade(3), 0.5)).effects();
        effects.add(0, POLITICAL, -8);
        effects.end(0);
        effects.fade();
        effects.add(0, POLITICAL, -8);
        pass(effects, 2);
        assertEquals(-8 + left(-8, 0.5, 3), effects.total(POLITICAL), 1e-9);
    }

    private static double left(double points, double share, int months) {
        return points * ((1 - share) * StrictMath.pow(0.1, months / 3.0) + share * StrictMath.pow(Effect.KEPT, months));
    }

    private static void pass(DecayingEffects effects, int months) {
        for (int month = 0; month < months; month++) {
            effects.fade();
        }
    }

    private static Impact passing(Fade fade, double share) {
        return impact(new Duration.Passing(fade), share);
    }

    private static Impact untilEnded(Fade fade, double share) {
        return impact(new Duration.UntilEnded(fade), share);
    }

    private static Impact impact(Duration duration, double share) {
        return new Impact(
                Map.of(Channel.POLITICAL, new Effect(-5, share)), List.of(), Traits.NONE, duration, Optional.empty(),
                List.of());
    }

    private static EventTable table(Impact... impacts) {
        var situation = SampleSituations.undocumented();
        var timing = new Timing.Window(situation.from(), situation.from());
        var events = IntStream.range(0, impacts.length)
                .mapToObj(i -> new PlannedEvent(
                        new Happening(
                                "event" + i, "Event", "Kind", Optional.empty(), Optional.empty(), Optional.empty(), impacts[i]),
                        timing, 1, new Condition.Always()))
                .toList();
        return EventTable.ofStoryline(situation.with(new Storyline(events, List.of(), List.of())));
    }
}
