package org.parallax.projection.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;

class LeaderInOfficeTest {

    private static final YearMonth START = YearMonth.of(2020, 3);
    private static final YearMonth END = YearMonth.of(2024, 9);

    private static LeaderTerm term(String leader, YearMonth start, YearMonth end, Leaning leaning) {
        return new LeaderTerm(
                leader, leader, Side.FIRST,
                new LeaderTerm.Tenure(start, Optional.ofNullable(end), Optional.ofNullable(end)), leaning,
                Map.of("Past", Stance.HARDLINE));
    }

    private static LeaderInOffice in(YearMonth month, LeaderTerm... terms) {
        var world = new World();
        for (var term : terms) {
            world.leader(term);
        }
        return LeaderInOffice.of(world.situation(), Side.FIRST, month);
    }

    @Test
    void aTermHoldsFromItsFirstMonthToItsLast() {
        var term = term("a", START, END, Leaning.CONSERVATIVE);
        assertEquals(Leaning.UNKNOWN, in(START.minusMonths(1), term).leaning());
        assertEquals(Leaning.CONSERVATIVE, in(START, term).leaning());
        assertEquals(Leaning.CONSERVATIVE, in(END, term).leaning());
        assertEquals(Leaning.UNKNOWN, in(END.plusMonths(1), term).leaning());
    }

    @Test
    void aSuccessorGovernsFromTheMonthOfTheChangeWhateverTheOrder() {
        var first = term("a", START, END, Leaning.CONSERVATIVE);
        var second = term("b", END, null, Leaning.PROGRESSIVE);
        assertEquals(Leaning.PROGRESSIVE, in(END, first, second).leaning());
        assertEquals(Leaning.PROGRESSIVE, in(END, second, first).leaning());
    }

    @Test
    void ofTwoWhoBeganInOneMonthTheOneWhoStayedLongerIsInOfficeAfterIt() {
        var brief = term("b", START, START, Leaning.CONSERVATIVE);
        var longer = term("a", START, END, Leaning.PROGRESSIVE);
        var open = term("a", START, null, Leaning.CENTRIST);
        assertEquals(Leaning.PROGRESSIVE, in(START.plusMonths(1), brief, longer).leaning());
        assertEquals(Leaning.PROGRESSIVE, in(START.plusMonths(1), longer, brief).leaning());
        assertEquals(Leaning.CENTRIST, in(START.plusMonths(1), open, brief).leaning());
    }

    @Test
    void afterATermWithoutASuccessorSomebodyActsSinceItsEnd() {
        var acting = in(END.plusMonths(4), term("a", START, END, Leaning.CONSERVATIVE));
        assertEquals(Optional.of(END), acting.since());
        assertEquals(Optional.empty(), acting.scheduledEnd());
        assertEquals(Stance.PRAGMATIC, acting.stance("Past"));
    }

    @Test
    void aLeaderOfUnknownLeaningDoesNotOnlyAct() {
        var term = term("a", START, END, Leaning.UNKNOWN);
        assertFalse(in(START, term).acting());
        assertFalse(in(END, term).acting());
        assertTrue(in(END.plusMonths(1), term).acting());
        assertTrue(in(START.minusMonths(1), term).acting());
    }

    @Test
    void aLeaderHasTheStancesOfTheTerm() {
        var leader = in(START.plusMonths(1), term("a", START, END, Leaning.CONSERVATIVE));
        assertEquals(Stance.HARDLINE, leader.stance("Past"));
        assertEquals(Stance.PRAGMATIC, leader.stance("Trade"));
        assertEquals(Optional.of(START), leader.since());
        assertEquals(Optional.of(END), leader.scheduledEnd());
    }
}
