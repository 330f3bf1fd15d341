package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
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
}
