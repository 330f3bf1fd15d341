package org.parallax.theories.threelenses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.World;

/** The cycle of a term: whose it is, its course, and whom it is not told of. */
class TermsTest {

    private static final int ENTRY = 6;

    private static World world() {
        return new World().withoutImages().months(72);
    }

    private static LeaderTerm term(Side side, int monthsAgo, boolean fixed, Leaning leaning) {
        var start = World.AS_OF.minusMonths(monthsAgo);
        var end = fixed ? Optional.of(start.plusYears(5)) : Optional.<YearMonth>empty();
        return new LeaderTerm("leader" + side, "Leader", side, new LeaderTerm.Tenure(start, Optional.empty(), end), leaning, Map.of());
    }

    /** An incumbent of five years, whose cycle is over, so that nothing moves before the successor enters. */
    private static World afterFiveYears(Side side) {
        return world().leader(term(side, 60, true, Leaning.CONSERVATIVE));
    }

    private static Happening entry(Side side, Leaning leaning) {
        return Told.about(Told.bringing(News.called("entry").event(), side, leaning), Topic.LEADERSHIP);
    }

    private static double cycle(LensesTrial trial, int monthsInOffice) {
        return trial.change(POLITICAL, ENTRY + monthsInOffice);
    }

    @ParameterizedTest
    @EnumSource(Leaning.class)
    void aNewLeaderOfAnyFamilyBeginsCordiallyAndRunsIntoTrouble(Leaning leaning) {
        var trial = LensesTrial.of(afterFiveYears(Side.SECOND).plan(ENTRY, entry(Side.SECOND, leaning)));
        assertEquals(0, trial.change(POLITICAL, ENTRY - 1), 1e-9);
        assertEquals(5, cycle(trial, 0), 0.1);
        assertEquals(5, cycle(trial, 12), 0.1);
        assertEquals(0, cycle(trial, 18), 1e-9);
        assertEquals(-4, cycle(trial, 24), 0.1);
        assertEquals(-4, cycle(trial, 48), 0.1);
        assertEquals(0, cycle(trial, 60), 1e-9);
        assertEquals(0, cycle(trial.with("honeymoon", 0), 6), 1e-9);
        assertEquals(0, cycle(trial.with("trouble", 0), 36), 1e-9);
        assertEquals(0, trial.change(SECURITY, ENTRY + 6), 1e-9, "the cycle is one of politics");
    }

    @Test
    void anAssumedSuccessorHasNoneAndTheTroubleOfTheIncumbentIsOver() {
        var trial = LensesTrial.of(world().leader(term(Side.SECOND, 40, true, Leaning.PROGRESSIVE)));
        assertEquals(50, trial.still(POLITICAL, 8), 1e-9, "still in trouble, as at as of");
        double over = trial.still(POLITICAL, 20);
        assertEquals(54, over, 0.1, "the term has run out");
        for (int month = 21; month <= 72; month++) {
            assertEquals(over, trial.still(POLITICAL, month), 1e-9, "nobody has said who came");
        }
    }

    @Test
    void theIncumbentsCycleGoesOnWithoutAnyEvent() {
        var trial = LensesTrial.of(world().leader(term(Side.SECOND, 6, true, Leaning.PROGRESSIVE)));
        assertEquals(50, trial.still(POLITICAL, 6), 1e-9);
        assertEquals(41.1, trial.still(POLITICAL, 30), 0.1, "nine points from the honeymoon to the trouble");
    }

    @Test
    void whoEntersAfterAnAssumedSuccessorHasACycle() {
        var world = world().leader(term(Side.SECOND, 58, true, Leaning.PROGRESSIVE));
        var trial = LensesTrial.of(world.plan(12, entry(Side.SECOND, Leaning.CONSERVATIVE)));
        assertEquals(0, trial.change(POLITICAL, 11), 1e-9);
        assertEquals(5, trial.change(POLITICAL, 12), 0.1);
    }

    @Test
    void thePartyWithFixedTermsHasTheCycleWhicheverItIs() {
        var first = LensesTrial.of(afterFiveYears(Side.FIRST).plan(ENTRY, entry(Side.FIRST, Leaning.CENTRIST)));
        assertEquals(5, cycle(first, 6), 0.1);
        var other = LensesTrial.of(afterFiveYears(Side.FIRST).plan(ENTRY, entry(Side.SECOND, Leaning.CENTRIST)));
        assertEquals(0, cycle(other, 6), 1e-9);
        var none = world().leader(term(Side.SECOND, 60, false, Leaning.CENTRIST)).plan(ENTRY, entry(Side.SECOND, Leaning.CENTRIST));
        assertEquals(0, cycle(LensesTrial.of(none), 6), 1e-9, "without a fixed end there is no middle");
        var both = afterFiveYears(Side.FIRST).leader(term(Side.SECOND, 60, true, Leaning.CENTRIST))
                .plan(ENTRY, entry(Side.SECOND, Leaning.CENTRIST));
        assertEquals(2.5, cycle(LensesTrial.of(both), 6), 0.1, "half of it each");
    }

    @Test
    void theCycleTakesThePlaceOfWhatTheRecordHasAChangeOfLeaderDo() {
        var helpful = Told.about(
                Told.bringing(News.called("entry").on(Domain.POLITICAL, 1.5).event(), Side.SECOND, Leaning.CENTRIST),
                Topic.LEADERSHIP);
        var cyclic = LensesTrial.of(afterFiveYears(Side.SECOND).plan(ENTRY, helpful));
        assertEquals(0, cyclic.with("honeymoon", 0).change(POLITICAL, ENTRY), 0.05);
        assertTrue(cyclic.documented(POLITICAL, ENTRY) > 1);
        var other = LensesTrial.of(afterFiveYears(Side.FIRST).plan(ENTRY, helpful));
        assertTrue(other.change(POLITICAL, ENTRY) > 0.5, "where it begins no cycle it acts as news does");
    }
}
