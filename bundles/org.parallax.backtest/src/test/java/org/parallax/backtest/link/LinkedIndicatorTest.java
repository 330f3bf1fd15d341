package org.parallax.backtest.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesHead;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.backtest.series.Step;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;

class LinkedIndicatorTest {

    private static final Parties PARTIES =
            new Parties(new Party("Japan", "Japan", "JPN"), new Party("SouthKorea", "Republic of Korea", "KOR"));

    @ParameterizedTest
    @CsvSource({
        "political, JPN->KOR, POLITICAL",
        "political, undirected, POLITICAL",
        "societal, KOR->JPN, CONTACT_OF_SECOND",
        "societal, JPN->KOR, CONTACT_OF_FIRST",
        "societal, both, SOCIETAL",
        "view-of-SouthKorea-by-Japan, JPN->KOR, VIEW_OF_SECOND_BY_FIRST",
        "view-of-Japan-by-SouthKorea, KOR->JPN, VIEW_OF_FIRST_BY_SECOND",
        "societal-of-Japan-in-SouthKorea, both, CONTACT_OF_FIRST"
    })
    void isTheOneThatIsMeant(String indicator, String direction, Indicator expected) {
        assertEquals(new Outcome.Completed<>(expected), of(indicator, direction));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "politcal|both|There is no indicator \"politcal\"; did you mean political?",
        "political|KOR->CHN|The direction KOR->CHN is not between the record's parties, JPN and KOR; did you mean KOR->JPN?",
        "view-of-Japan-by-SouthKorea|JPN->KOR|The direction is JPN->KOR, but \"view-of-Japan-by-SouthKorea\" is how the other"
            + " side sees this one; turn one of them round."
    })
    void anotherIsRejected(String indicator, String direction, String why) {
        assertEquals(new Outcome.Rejected<>(why), of(indicator, direction));
    }

    private static Outcome<Indicator> of(String indicator, String direction) {
        var head = new SeriesHead(
                new SeriesHead.Provenance("t", "u", "s", Optional.empty()),
                Step.MONTH,
                new SeriesHead.Split("2012", YearMonth.of(2012, 12)),
                new SeriesHead.Linkage(indicator, SeriesDirection.parse(direction).orElseThrow(), 1, SeriesKind.STOCK),
                false,
                false);
        return LinkedIndicator.of(head, PARTIES);
    }
}
