package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;

/**
 * Where the three lenses are known to be wrong: the fund of March 2023 was not carried by the giver's public, and relations were
 * better a year and a half later. The table on its page says what it makes of that, and what happened.
 */
final class FundOf2023Test {

    private static final String LENSES = "ThreeLenses";
    private static final YearMonth EVE = YearMonth.of(2023, 2);
    private static final YearMonth VERDICT = YearMonth.of(2024, 9);
    private static final List<Indicator> INDICATORS = List.of(Indicator.POLITICAL, Indicator.SECURITY);

    private static final String FUND = """
            assume SouthKorea support falls to 0.40 by 2023-03
            event fund "Seoul pays from a fund at home" in 2023-03 : CompensationFund { by SouthKorea over ForcedLabour }
            """;

    /** What the record has of the months after it, but for the statement of Camp David, which nobody knew of. */
    private static final String THAW = FUND + """
            event outrage "Outrage" in 2023-03 : DomesticBacklash { in SouthKorea over ForcedLabour intensity major }
            event tokyo "Tokyo" in 2023-03 : Summit { between Japan, SouthKorea in Japan intensity major }
            event controls "Controls lifted" in 2023-03 : ExportControlLifted { by Japan to SouthKorea over TradeControls }
            event hiroshima "Hiroshima" in 2023-05 : Summit { between Japan, SouthKorea in Japan intensity minor }
            event list "List restored" in 2023-07 : ExportControlLifted { by Japan to SouthKorea over TradeControls }
            event campDavid "Camp David" in 2023-08 : TrilateralSummit { by UnitedStates between Japan, SouthKorea in UnitedStates }
            """;

    private static List<KnownMiss> misses;

    @BeforeAll
    static void project() {
        var afterwards = KnownMiss.recordAt(VERDICT);
        misses = List.of(miss("FundAlone", FUND, afterwards), miss("FundAndThaw", THAW, afterwards));
    }

    private static KnownMiss miss(String name, String statements, ProjectionResult afterwards) {
        var text = "scenario %s \"A trial\" on JapanKorea as of %s for 24 months {%n%s%n}%n".formatted(name, EVE, statements);
        return KnownMiss.of(LENSES, KnownMiss.written(text), name, afterwards);
    }

    @Test
    void thePageTellsWhatItMisses() throws IOException {
        KnownMiss.assertTold(misses, INDICATORS);
    }

    @Test
    void itHasPoliticsWorseThanWithoutTheTermAndTheOutrageThoughItRose() {
        for (var miss : misses) {
            double lenses = miss.says(LENSES, Indicator.POLITICAL);
            double kernel = miss.says(InstalledCards.KERNEL, Indicator.POLITICAL);
            assertTrue(lenses < kernel - 2 && miss.happened(Indicator.POLITICAL) > kernel, miss.name() + ": " + lenses + " beside " + kernel);
        }
    }
}
