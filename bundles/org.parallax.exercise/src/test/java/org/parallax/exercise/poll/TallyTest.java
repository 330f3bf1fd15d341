package org.parallax.exercise.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.parallax.exercise.plan.DecisionRule;

class TallyTest {

    private static final List<String> OPTIONS = List.of("restraint", "court", "recall");
    private static final List<String> ANSWERS = List.of("agree", "live", "object");

    private static Verdict verdict(DecisionRule rule, String... ballots) {
        return Tally.of(BallotCount.of(OPTIONS, List.of(ballots)), rule);
    }

    @Test
    void aMajorityIsMoreThanHalf() {
        assertEquals(new Verdict.Decided("court"), verdict(DecisionRule.MAJORITY, "court", "restraint", "court"));
        assertEquals(new Verdict.Open(List.of("court")), verdict(DecisionRule.MAJORITY, "court", "restraint", "court", "recall"));
        assertEquals(
                new Verdict.Open(List.of("restraint", "court")), verdict(DecisionRule.MAJORITY, "court", "restraint"));
    }

    @Test
    void aPluralityIsMoreThanAnyOther() {
        assertEquals(
                new Verdict.Decided("court"), verdict(DecisionRule.PLURALITY, "court", "restraint", "court", "recall"));
        assertEquals(
                new Verdict.Open(List.of("court", "recall")), verdict(DecisionRule.PLURALITY, "court", "recall"));
    }

    @Test
    void withoutBallotsNothingIsDecided() {
        assertEquals(new Verdict.Open(List.of()), verdict(DecisionRule.MAJORITY));
        assertEquals(new Verdict.Open(List.of()), verdict(DecisionRule.PLURALITY));
        assertEquals(new Verdict.Open(List.of()), Tally.consensus(BallotCount.of(ANSWERS, List.of()), "court"));
    }

    @Test
    void ballotsAdviseALead() {
        assertEquals(new Verdict.ForTheLead(List.of("court")), verdict(DecisionRule.LEAD, "court"));
    }

    @Test
    void oneObjectionBlocks() {
        var stances = BallotCount.of(ANSWERS, List.of("agree", "agree", "object", "live"));
        assertEquals(new Verdict.Blocked(1), Tally.consensus(stances, "court"));
    }

    @Test
    void consensusNeedsSomebodyWhoAgrees() {
        assertEquals(
                new Verdict.Decided("court"), Tally.consensus(BallotCount.of(ANSWERS, List.of("agree", "live")), "court"));
        assertEquals(
                new Verdict.Open(List.of()), Tally.consensus(BallotCount.of(ANSWERS, List.of("live")), "court"));
    }

    @Test
    void consensusOnSeveralOptionsDecidesNone() {
        assertEquals(new Verdict.Open(List.of("court")), verdict(DecisionRule.CONSENSUS, "court", "court", "recall"));
        assertEquals(new Verdict.Open(List.of()), verdict(DecisionRule.CONSENSUS));
    }

    @Test
    void silenceIsAssent() {
        var answers = BallotCount.of(ANSWERS, List.of("agree"));
        assertEquals(new Verdict.Decided("court"), Tally.consensus(answers, "court"), "whoever else was asked");
    }

    @Test
    void paperCountsBeside() {
        var count = BallotCount.of(OPTIONS, List.of("court")).plus(BallotCount.of(OPTIONS, List.of("recall", "recall")));
        assertEquals(3, count.cast());
        assertEquals(List.of("recall"), count.leading());
    }

    @Test
    void aBallotForNoOptionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> BallotCount.of(OPTIONS, List.of("war")));
        var count = BallotCount.of(OPTIONS, List.of());
        var other = BallotCount.of(List.of("war"), List.of("war"));
        assertThrows(IllegalArgumentException.class, () -> count.plus(other));
    }

    @Property
    void theOrderOfBallotsNeverMatters(
            @ForAll @Size(max = 40) List<@IntRange(max = 2) Integer> votes, @ForAll long seed) {
        var ballots = new ArrayList<>(votes.stream().map(OPTIONS::get).toList());
        var before = BallotCount.of(OPTIONS, ballots);
        Collections.shuffle(ballots, new Random(seed));
        for (var rule : List.of(DecisionRule.MAJORITY, DecisionRule.PLURALITY, DecisionRule.LEAD)) {
            assertEquals(Tally.of(before, rule), Tally.of(BallotCount.of(OPTIONS, ballots), rule));
        }
    }

    @Property
    void whatAMajorityDecidesAPluralityDecidesToo(@ForAll @Size(max = 40) List<@IntRange(max = 2) Integer> votes) {
        var count = BallotCount.of(OPTIONS, votes.stream().map(OPTIONS::get).toList());
        if (Tally.of(count, DecisionRule.MAJORITY) instanceof Verdict.Decided(var option)) {
            assertEquals(new Verdict.Decided(option), Tally.of(count, DecisionRule.PLURALITY));
            assertTrue(2 * count.of(option) > votes.size());
        }
    }
}
