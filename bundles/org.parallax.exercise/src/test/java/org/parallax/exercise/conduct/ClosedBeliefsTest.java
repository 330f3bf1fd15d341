package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.belief.BeliefScores;
import org.parallax.exercise.belief.ClosedBelief;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.belief.Forecaster;
import org.parallax.exercise.belief.Probability;
import org.parallax.exercise.belief.RangeBelief;
import org.parallax.exercise.command.BeliefCommand;
import org.parallax.exercise.log.ClosingFigures;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.plan.Resolution;
import org.parallax.exercise.plan.WorldAnswer;
import org.parallax.exercise.session.ClosedBeliefs;

/** From answers in a room to scores. */
class ClosedBeliefsTest {

    private static final BeliefTime OPENING = new BeliefTime(BeliefTime.Side.BEFORE, "opening");
    private static final double EXACT = 1e-12;

    private final PlayedSession session = PlayedSession.inLobby(ExampleText.first(NameDisclosure.EVERYONE, true).playbook());

    private void asked(String belief, String asking, int... percents) {
        Expect.accepted(session.does(new BeliefCommand.AskBelief(belief, OPENING)));
        for (int i = 0; i < percents.length; i++) {
            var answer = new BeliefCommand.GiveBelief(asking, new Estimate.Probable(percents[i]), Optional.empty());
            Expect.accepted(session.says("s" + (i + 1), answer));
        }
    }

    private void closed(String asking) {
        Expect.accepted(session.does(new BeliefCommand.CloseBelief(asking, Map.of("kernel", 0.8))));
    }

    private static Resolution cameTrue(String belief) {
        return new Resolution(
                belief, new WorldAnswer.CameTrue(true), LocalDate.of(2027, 10, 4), List.of("Agency, 2027"), List.of());
    }

    @Test
    void whatSeatsHeldIsScoredAgainstTheWorld() {
        asked("holds", "holds.1", 20, 30, 70);
        assertEquals(List.of(), ClosedBeliefs.of(session.state()));
        closed("holds.1");
        var held = Map.of("s1", new Probability(0.2), "s2", new Probability(0.3), "s3", new Probability(0.7));
        var expected = new ClosedBelief(
                "holds", "digest of holds", OPENING, 1, held, Optional.of(new Probability(0.3)), Map.of("kernel", 0.8));
        assertEquals(List.of(expected), ClosedBeliefs.of(session.state()));
        assertEquals(List.of(expected), ClosedBeliefs.of(session.state().floor()));
        var scores = BeliefScores.of(ClosedBeliefs.inForce(session.state()), List.of(cameTrue("holds")));
        assertEquals(0.49, scores.of(new Forecaster.Room()).orElseThrow().brier(), EXACT);
        assertEquals(0.64, scores.of(new Forecaster.BySeat("s1")).orElseThrow().brier(), EXACT);
        assertEquals(0.04, scores.of(new Forecaster.ByTheory("kernel")).orElseThrow().brier(), EXACT);
    }

    @Test
    void ofASecretBeliefTheRoomsMedianIsLeftAndNoSeat() {
        asked("lands", "lands.1", 10, 60, 20);
        closed("lands.1");
        var closed = ClosedBeliefs.of(session.state()).getFirst();
        assertEquals(Map.of(), closed.seats());
        assertEquals(Optional.of(new Probability(0.2)), closed.room());
        var scores = BeliefScores.of(List.of(closed), List.of(cameTrue("lands")));
        assertEquals(0.64, scores.of(new Forecaster.Room()).orElseThrow().brier(), EXACT);
        assertEquals(Optional.empty(), scores.of(new Forecaster.BySeat("s1")));
    }

    @Test
    void whatNobodyAnsweredHasNoMedian() {
        asked("lands", "lands.1");
        closed("lands.1");
        assertEquals(Optional.empty(), ClosedBeliefs.of(session.state()).getFirst().room());
    }

    @Test
    void ofSeveralRoundsTheLastThatWasClosedIsScored() {
        asked("holds", "holds.1", 20, 30, 70);
        closed("holds.1");
        Expect.accepted(session.does(new BeliefCommand.ShowBelief("holds.1")));
        asked("holds", "holds.2", 40, 50, 60);
        assertEquals(List.of(1), rounds(ClosedBeliefs.lastInForce(session.state(), session.state().floor())));
        closed("holds.2");
        var both = ClosedBeliefs.inForce(session.state());
        assertEquals(List.of(1, 2), rounds(both));
        assertThrows(IllegalArgumentException.class, () -> BeliefScores.of(both, List.of(cameTrue("holds"))));
        var last = ClosedBeliefs.lastInForce(session.state(), session.state().floor());
        assertEquals(List.of(2), rounds(last));
        assertEquals(0.25, BeliefScores.of(last, List.of(cameTrue("holds"))).of(new Forecaster.Room()).orElseThrow().brier(), EXACT);
    }

    private static List<Integer> rounds(List<ClosedBelief> closed) {
        return closed.stream().map(ClosedBelief::round).toList();
    }

    @Test
    void figuresOfRangesAreThoseOfTheirMarks() {
        var figures = ClosingFigures.of(
                List.of(new RangeBelief(10, 20, 60), new RangeBelief(30, 40, 50), new RangeBelief(20, 50, 90)), Map.of());
        assertEquals(
                new ClosingFigures(3, List.of(30.0, 40.0, 45.0), List.of(20.0, 40.0, 60.0), Map.of(), List.of()), figures);
        assertThrows(
                IllegalArgumentException.class,
                () -> ClosingFigures.of(List.of(new RangeBelief(1, 2, 3), new Estimate.Probable(3)), Map.of()));
    }
}
