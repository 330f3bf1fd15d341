package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Trigger;
import org.parallax.report.Made;

/** What is made to happen is never said in the words of what is selected. */
class HeldThroughoutTest {

    private static final YearMonth JANUARY = YearMonth.of(2028, 1);
    private static final Branch COURT = new Branch.Chosen("response", "court");
    private static final HeldBranch SUSPENDED = new HeldBranch(new Branch.Happened("suspension"), Optional.of(JANUARY));
    private static final HeldBranch NO_CEREMONY = new HeldBranch(new Branch.Not(new Branch.Happened("ceremony")));

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String sentence(Held held) {
        return plain(HeldThroughout.of(new Made().held(held).situation()).sentence());
    }

    private static String clause(Held held) {
        return plain(HeldThroughout.of(new Made().held(held).situation()).clause());
    }

    @Test
    void nothingHeldIsNothingSaid() {
        assertEquals("", sentence(Held.NOTHING));
        assertEquals("", clause(Held.NOTHING));
    }

    @Test
    void whatHappensIsSaidBeforeWhatDoesNot() {
        var held = Held.of(NO_CEREMONY, SUSPENDED, new HeldBranch(COURT));
        assertEquals("Made to happen in every run: the choice “Files at the ICJ” and “GSOMIA suspended” in Jan 2028."
                + " Ruled out in every run: “A minister attends Takeshima Day”.", sentence(held));
        assertEquals("; in every run the choice “Files at the ICJ” is made to happen, “GSOMIA suspended” is made to happen in Jan 2028"
                + " and “A minister attends Takeshima Day” is ruled out", clause(held));
    }

    @Test
    void thePresentIsSaidByItself() {
        var known = Held.NOTHING.until(YearMonth.of(2027, 12));
        assertEquals("Known up to Dec 2027: what has a month or window of its own by then and is not held comes later or not at all;"
                + " what follows something else comes when it follows.", sentence(known));
        assertEquals("; known up to Dec 2027", clause(known));
    }

    /** The level is not made to fall; only what follows when it does is made to follow. */
    @Test
    void aTriggerIsNotSaidToHaveMetItsLevel() {
        var trigger = new Trigger("whenever suspension", Threshold.below(Indicator.SECURITY, 35), 2, true);
        var fired = new HeldBranch(new Branch.Fired(trigger.id()), Optional.of(JANUARY));
        var situation = new Made().situation().with(new Storyline(List.of(), List.of(), List.of(trigger)));
        assertEquals("Made to happen in every run: the trigger “security cooperation falls below 35 for 2 months” in Jan 2028.",
                plain(HeldThroughout.of(situation.holding(Held.of(fired))).sentence()));
    }

    @Test
    void ofTwoScenariosEachIsSaidByItselfWhereTheyDiffer() {
        var first = new Made().held(Held.of(SUSPENDED)).situation();
        var second = new Made().situation();
        assertEquals(plain(HeldThroughout.of(first).sentence()), plain(HeldThroughout.of(first, first).sentence()));
        assertEquals("Made to happen in every run of DokdoLanding: “GSOMIA suspended” in Jan 2028.",
                plain(HeldThroughout.of(first, second.called("Other")).sentence()));
        assertEquals("; in every run of the second “GSOMIA suspended” is made to happen in Jan 2028",
                plain(HeldThroughout.of(second, first).clause()));
    }

    @Test
    void whatIsHeldComesBeforeWhatIsSelected() {
        var runs = CountedRuns.of(new Made().held(Held.of(SUSPENDED)).given(Conditioning.of(COURT), 2741).result());
        assertEquals("Made to happen in every run: “GSOMIA suspended” in Jan 2028. Counted here are only the runs in which"
                + " “Files at the ICJ” is chosen: 2,741 of 10,000.", plain(runs.sentence()));
        assertEquals("2,741 of 10,000 runs in which “Files at the ICJ” is chosen; in every run “GSOMIA suspended” is made to happen"
                + " in Jan 2028", plain(runs.inWords()));
        assertEquals("2,741 of 10,000 runs", runs.runs());
    }
}
