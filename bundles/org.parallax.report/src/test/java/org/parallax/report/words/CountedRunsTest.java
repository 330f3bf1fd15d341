package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Trigger;
import org.parallax.report.Made;

class CountedRunsTest {

    private static final Branch COURT = new Branch.Chosen("response", "court");

    @Test
    void allRunsAreJustCounted() {
        var runs = CountedRuns.of(new Made().result());
        assertEquals("10,000 runs", runs.inWords());
        assertEquals("", runs.condition());
        assertEquals("", runs.sentence());
    }

    @Test
    void someRunsAreSaidToBeSome() {
        var runs = CountedRuns.of(new Made().given(Conditioning.of(COURT), 2741).result());
        assertEquals("2,741 of 10,000 runs in which “Files at the ICJ” is chosen", runs.inWords());
        assertEquals(
                "Counted here are only the runs in which “Files at the ICJ” is chosen: 2,741 of 10,000.", runs.sentence());
    }

    @Test
    void whatIsGivenIsSaidInTheScenariosWords() {
        var given = Conditioning.of(
                new Branch.Not(new Branch.Happened("ceremony")), new Branch.Not(COURT), COURT, new Branch.Happened("landing"));
        assertEquals(
                "“A severe landing on the islets” happens, “Files at the ICJ” is chosen, “A minister attends Takeshima Day” does not"
                        + " happen and “Files at the ICJ” is not chosen",
                Branches.of(new Made().situation()).inWords(given));
    }

    @Test
    void triggersAreSaidByWhatTheyWaitFor() {
        var trigger = new Trigger("whenever suspension", Threshold.below(Indicator.SECURITY, 35), 2, true);
        var situation = with(trigger);
        var fired = new Branch.Fired(trigger.id());
        assertEquals("security cooperation falls below 35 for 2 months", Branches.of(situation).inWords(fired));
        assertEquals(
                "security cooperation never falls below 35 for 2 months",
                Branches.of(situation).inWords(new Branch.Not(fired)));
    }

    @Test
    void ofTwoScenariosTheOneThatHasABranchIsNamed() {
        var plain = new Made().situation();
        var other = plain.with(Storyline.EMPTY).called("Quiet");
        assertEquals("“Files at the ICJ” is chosen in " + plain.scenario(), Branches.of(plain, other).inWords(COURT));
        assertEquals("“Files at the ICJ” is chosen", Branches.of(plain, plain.called("Twin")).inWords(COURT));
        assertEquals(
                "“Files at the ICJ” is chosen in the second",
                Branches.of(plain.with(Storyline.EMPTY), plain).inWords(COURT));
    }

    private static Situation with(Trigger trigger) {
        return new Made().situation().with(new Storyline(List.of(), List.of(), List.of(trigger)));
    }
}
