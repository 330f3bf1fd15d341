package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ending;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.standing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.OtherState;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** Facts of a record in which two scenarios differ. */
class RecordDifferencesTest {

    private static final LeaderTerm LEADER = new LeaderTerm(
            "Lee", "Lee of There", Side.SECOND, new LeaderTerm.Tenure(month(-5), Optional.empty(), Optional.empty()), Leaning.PROGRESSIVE, Map.of());

    private static PastEvent past(String id, int month, Impact impact) {
        return new PastEvent(World.happening(id, "Here", impact), month(month));
    }

    private static List<StatementDifference> between(World first, World second) {
        return StatementDifferences.between(first.situation(), second.situation());
    }

    private static List<String> texts(List<StatementDifference> found) {
        return found.stream().map(StatementDifference::text).toList();
    }

    @Test
    void everyChangedFactIsToldByItsNameWithItsOwnShare() {
        var first = new World().past(past("protest", -4, standing(-6, 0, new Fade(12)))).past(past("visit", -2, standing(8, 0, new Fade(12))));
        var second = new World().past(past("gone", -6, impact(-3))).past(past("protest", -4, standing(-1, 0, new Fade(12)))).leader(LEADER);
        assertEquals(
                List.of("Lee of There (only in Test)", "Title of gone (only in Test)", "Title of protest (changed)", "Title of visit"),
                texts(between(first, second)));
        var political = Runs.completed(new Projector(2).compare(
                        first.situation(), second.situation(), List.of(Runs.WANDERER), new RunSettings(40, 7), ExplainedCell.LARGEST, Progress.SILENT))
                .theories().getFirst().explanations().stream().filter(each -> each.indicator() == Indicator.POLITICAL).findFirst().orElseThrow();
        assertEquals(4, political.statements().size());
        assertEquals(political.total(), political.statements().stream().mapToDouble(Comparison.Statement::effect).sum() + political.together(), 1e-9);
        assertTrue(effect(political, "visit") > 0.1 && effect(political, "protest") < -0.1, political.toString());
    }

    private static double effect(Comparison.Explanation explanation, String id) {
        return explanation.statements().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().effect();
    }

    @Test
    void theFactsTogetherMakeTheOtherRecord() {
        var first = new World().past(past("protest", -4, impact(-6))).past(past("visit", -2, impact(8))).situation();
        var second = withImage(new World().past(past("gone", -6, impact(-3))).past(past("protest", -3, impact(-6))).leader(LEADER).situation());
        var other = first;
        for (var sort : RecordFacts.OTHERS) {
            other = sort.exchanged(other, second, sort.changed(first, second));
        }
        assertEquals(first.onRecordOf(second), RecordFacts.EVENTS.exchanged(other, second, RecordFacts.EVENTS.changed(first, second)));
    }

    private static Situation withImage(Situation situation) {
        var known = situation.documented();
        return situation.on(situation.relationship(), new DocumentedPast(
                known.asOf(), List.of(new Image(Side.FIRST, "stubborn", -0.5, Optional.empty(), Optional.empty())), known.leaders(),
                known.agreements(), known.courses(), known.events()));
    }

    @Test
    void aConditionCountsAsTheEventThatEndsItOtherwise() {
        var begun = World.happening("controls", "Here", standing(-20, 0, new Fade(12)));
        var first = new World().past(new PastEvent(begun, month(-8))).past(past("other", -7, impact(1)));
        var second = new World().past(new PastEvent(begun, month(-8), Optional.of(month(-3)))).past(past("lifted", -3, ending("controls")));
        var found = between(first, second);
        assertEquals(List.of("lifted", "other"), found.stream().map(StatementDifference::id).toList());
        assertEquals(List.of("controls"), found.getFirst().parts());
        assertEquals(List.of("controls", "other", "lifted"),
                found.getFirst().variant().past().stream().map(each -> each.event().id()).toList());
        assertEquals(Optional.of(month(-3)), found.getFirst().variant().past().getFirst().ended());
    }

    @Test
    void ofManyFactsTheWholeRecordIsToldWithWhatItHolds() {
        var second = new World();
        IntStream.range(0, 25).forEach(i -> second.past(past("fact" + i, -30 + i, impact(1))));
        var found = between(new World(), second);
        assertEquals(List.of("The record with its layers, 25 facts (as in Test)"), texts(found));
        assertTrue(found.getFirst().parts().containsAll(List.of("fact0", "fact24", "the layers")));
        assertEquals(second.situation().past(), found.getFirst().variant().past());
    }

    @Test
    void aPremiseIsCalledAsInTheRecordOfTheScenarioThatMakesIt() {
        var knowsMore = knowing(new World().situation(), List.of(
                new OtherState("Ally", "The ally", OtherState.Role.PIVOT), new OtherState("Rival", "The rival", OtherState.Role.CHALLENGER),
                new OtherState("Neighbour", "The neighbour", OtherState.Role.BYSTANDER)));
        var makesIt = knowing(
                new World().shock(new Shock.Withdrawal("Faraway", month(4), month(6))).situation(),
                List.of(new OtherState("Faraway", "Country far away", OtherState.Role.BYSTANDER)));
        assertTrue(texts(StatementDifferences.between(knowsMore, makesIt)).stream()
                        .anyMatch(text -> text.startsWith("Withdrawal of Country far away from ")),
                () -> texts(StatementDifferences.between(knowsMore, makesIt)).toString());
    }

    private static Situation knowing(Situation situation, List<OtherState> others) {
        var known = situation.relationship();
        return situation.on(new Relationship(known.record(), known.parties(), others, known.issues()), situation.documented());
    }
}
