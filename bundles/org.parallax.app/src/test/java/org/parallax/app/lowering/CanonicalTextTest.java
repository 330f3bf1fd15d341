package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Stance;

class CanonicalTextTest {

    /** Digests of earlier versions were taken of this text; they must not change because a value got groups. */
    @Test
    void aTermIsWrittenWithTheMonthsOfItsTenureAmongItsOwnComponents() {
        var tenure = new LeaderTerm.Tenure(YearMonth.of(2017, 5), Optional.of(YearMonth.of(2022, 5)), Optional.empty());
        var term = new LeaderTerm(
                "Moon", "Moon Jae-in", Side.SECOND, tenure, Leaning.PROGRESSIVE, Map.of("Past", Stance.HARDLINE));
        assertEquals(
                "LeaderTerm{4:Moon,11:Moon Jae-in,SECOND,2017-05,?2022-05,-,PROGRESSIVE,<4:Past=HARDLINE>}",
                CanonicalText.of(term));
    }

    @Test
    void theDaysOfAnEventAreWrittenOnlyWhereTheySayMoreThanItsMonth() {
        var event = new Happening(
                "a", "A", "Kind", Optional.empty(), Optional.empty(), Optional.empty(), Impact.passing(Map.of(), Fade.NEVER));
        var month = YearMonth.of(2017, 5);
        var untold = CanonicalText.of(new PastEvent(event, month));
        assertTrue(untold.endsWith(",2017-05,-}"), untold);
        var day = new PastEvent(event, month, Optional.empty(), new DaySpan(month.atDay(4), month.atDay(4)));
        assertEquals(untold.replace(",-}", ",-,DaySpan{2017-05-04,2017-05-04}}"), CanonicalText.of(day));
    }
}
