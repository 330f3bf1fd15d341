package org.parallax.exercise.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.Resolution;
import org.parallax.exercise.plan.WorldAnswer;

class BeliefScoresTest {

    private static final double EXACT = 1e-12;
    private static final Forecaster COIN = new Forecaster.Coin();
    private static final Forecaster ROOM = new Forecaster.Room();

    private static Resolution answered(String belief, WorldAnswer answer) {
        return new Resolution(belief, answer, LocalDate.of(2027, 10, 4), List.of("Agency, 2027"), List.of());
    }

    private static WorldAnswer so(boolean cameTrue) {
        return new WorldAnswer.CameTrue(cameTrue);
    }

    private static ClosedBelief closed(String belief, double... held) {
        var seats = new HashMap<String, Probability>();
        IntStream.range(0, held.length).forEach(seat -> seats.put("s" + seat, new Probability(held[seat])));
        var room = seats.isEmpty()
                ? Optional.<Probability>empty()
                : Optional.of(new Probability(BeliefSummary.of(List.copyOf(seats.values())).median()));
        return new ClosedBelief(
                belief, "digest", new BeliefTime(BeliefTime.Side.BEFORE, "opening"), 1, seats, room, Map.of("Kernel", 0.8));
    }

    @Test
    void scoresAreThoseComputedByHand() {
        var scores = BeliefScores.of(
                List.of(closed("lands", 0.2, 0.3, 0.7), closed("hague", 0.9)),
                List.of(answered("lands", so(true)), answered("hague", so(false))));
        // Room: medians 0.3 (came true) and 0.9 (did not): (0.49 + 0.81) / 2, and −log2 of 0.3 and of 0.1.
        var room = scores.of(ROOM).orElseThrow();
        assertEquals(2, room.answered());
        assertEquals(0.65, room.brier(), EXACT);
        assertEquals((1.7369655941662063 + 3.321928094887362) / 2, room.bits(), EXACT);
        var coin = scores.of(COIN).orElseThrow();
        assertEquals(0.25, coin.brier(), EXACT);
        assertEquals(1, coin.bits(), EXACT);
        // Kernel: 0.8 and 0.8: (0.04 + 0.64) / 2.
        assertEquals(0.34, scores.of(new Forecaster.ByTheory("Kernel")).orElseThrow().brier(), EXACT);
        var seat = scores.of(new Forecaster.BySeat("s1")).orElseThrow();
        assertEquals(1, seat.answered());
        assertEquals(0.49, seat.brier(), EXACT);
        assertFalse(seat.speaksOfOnePerson());
    }

    @Test
    void aNewAnswerLeavesNothingOfTheOldOne() {
        var beliefs = List.of(closed("lands", 0.2));
        assertEquals(0.64, BeliefScores.of(beliefs, List.of(answered("lands", so(true)))).of(ROOM).orElseThrow().brier(), EXACT);
        assertEquals(0.04, BeliefScores.of(beliefs, List.of(answered("lands", so(false)))).of(ROOM).orElseThrow().brier(), EXACT);
        assertEquals(Optional.empty(), BeliefScores.of(beliefs, List.of(answered("lands", new WorldAnswer.Void()))).of(ROOM));
        assertEquals(Optional.empty(), BeliefScores.of(beliefs, List.of()).of(ROOM));
    }

    @Test
    void whatNobodyInTheRoomAnsweredCountsForTheoriesAndTheCoin() {
        var scores = BeliefScores.of(List.of(closed("lands")), List.of(answered("lands", so(true))));
        assertEquals(new BeliefScore(1, 0.25, 1), scores.of(COIN).orElseThrow());
        assertEquals(0.04, scores.of(new Forecaster.ByTheory("Kernel")).orElseThrow().brier(), EXACT);
        assertEquals(Optional.empty(), scores.of(ROOM));
    }

    @Test
    void aBeliefCountsOnce() {
        var twice = List.of(closed("lands", 0.2), closed("hague", 0.5), closed("lands", 0.3));
        var refused = assertThrows(IllegalArgumentException.class, () -> BeliefScores.of(twice, List.of()));
        assertEquals("The belief lands is there twice: one time, round and branch is to be chosen", refused.getMessage());
        var answers = List.of(answered("lands", so(true)), answered("lands", so(false)));
        refused = assertThrows(IllegalArgumentException.class, () -> BeliefScores.of(List.of(closed("lands", 0.2)), answers));
        assertEquals("The belief lands is resolved twice: one answer of the world is to be chosen", refused.getMessage());
    }

    @Test
    void thoseComparedAreScoredOnTheSameBeliefs() {
        var seat = new Forecaster.BySeat("s2");
        var scores = BeliefScores.of(
                List.of(closed("lands", 0.2, 0.3, 0.7), closed("hague", 0.9)),
                List.of(answered("lands", so(true)), answered("hague", so(false))));
        var both = scores.onTheSame(List.of(seat, ROOM)).orElseThrow();
        assertEquals(0.09, both.get(seat).brier(), EXACT);
        assertEquals(0.49, both.get(ROOM).brier(), EXACT);
        assertEquals(Optional.empty(), scores.onTheSame(List.of(ROOM, new Forecaster.ByTheory("Absent"))));
    }

    @Test
    void certaintyIsNotHeld() {
        assertThrows(IllegalArgumentException.class, () -> new Probability(0));
        assertThrows(IllegalArgumentException.class, () -> new Probability(1));
        assertThrows(IllegalArgumentException.class, () -> new Probability(Double.NaN));
        assertEquals(new Probability(0.01), Probability.near(0));
    }

    @Property
    void noForecasterIsBelowAPerfectOneOrAboveTheWorst(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double held, @ForAll boolean cameTrue) {
        var score = BeliefScores.of(List.of(closed("x", held)), List.of(answered("x", so(cameTrue)))).of(ROOM).orElseThrow();
        assertEquals(score.brier() < 0.25, score.bits() < 1, "both scores say which side of one half it was on");
    }

    @Property
    void theOrderOfBeliefsChangesNoScore(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0.01, max = 0.99) Double> held, @ForAll long seed) {
        var beliefs = new ArrayList<ClosedBelief>();
        var answers = new ArrayList<Resolution>();
        for (int i = 0; i < held.size(); i++) {
            beliefs.add(closed("b" + i, held.get(i)));
            answers.add(answered("b" + i, so(i % 3 == 0)));
        }
        var before = BeliefScores.of(beliefs, answers).of(ROOM);
        Collections.shuffle(beliefs, new Random(seed));
        Collections.shuffle(answers, new Random(seed));
        assertEquals(before, BeliefScores.of(beliefs, answers).of(ROOM));
    }
}
