package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;

/**
 * Where the three lenses are known to be wrong: the fund of March 2023 was not carried by the giver's public, and relations were
 * better a year and a half later. The table on its page says what it makes of that, and what happened.
 */
final class FundOf2023Test {

    private static final String LENSES = "ThreeLenses";
    private static final List<String> COLUMNS =
            List.of("miss", "indicator", "what the theory says", "documented effects alone", "what happened");
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

    private static ProjectionResult afterwards;
    private static List<Miss> misses;

    @BeforeAll
    static void project() {
        afterwards = result("Afterwards", VERDICT, "");
        misses = List.of(new Miss("FundAlone", result("FundAlone", EVE, FUND)), new Miss("FundAndThaw", result("FundAndThaw", EVE, THAW)));
    }

    private static ProjectionResult result(String name, YearMonth asOf, String statements) {
        var parallax = ProjectedExamples.INSTALLED;
        var text = "scenario %s \"A trial\" on JapanKorea as of %s for 24 months {%n%s%n}%n".formatted(name, asOf, statements);
        var loaded = parallax.draft(Path.of("fund.scenario")).now(text, () -> false);
        var order = new ProjectionOrder(
                List.of(InstalledCards.KERNEL, LENSES), Optional.of(1000L), Optional.of(2023L), 2, Conditioning.NOTHING, Depth.FIGURES,
                ParameterPlan.FIXED);
        var lowered = Trial.completed(loaded.lower(loaded.scenarios().getFirst()));
        return Trial.completed(parallax.projections().project(lowered, order, Progress.SILENT)).result();
    }

    /** A projection from the eve of the fund. */
    private record Miss(String name, ProjectionResult result) {

        /** By how much a theory has an indicator changed when the brief of autumn 2024 was written, in levels. */
        double says(String theory, Indicator indicator) {
            var projection = result.theories().stream().filter(each -> each.theory().id().equals(theory)).findFirst().orElseThrow();
            int months = (int) EVE.until(VERDICT, ChronoUnit.MONTHS);
            return projection.scenario().of(indicator).mean().at(months - 1) - result.past().last(indicator);
        }

        Stream<List<String>> rows() {
            return INDICATORS.stream().map(indicator -> List.of(
                    name, indicator.name().toLowerCase(Locale.ROOT), PageTable.tenths(says(LENSES, indicator)),
                    PageTable.tenths(says(InstalledCards.KERNEL, indicator)), PageTable.tenths(happened(indicator))));
        }
    }

    /** By how much the record has it changed. */
    private static double happened(Indicator indicator) {
        var levels = afterwards.past();
        return levels.last(indicator) - levels.of(indicator).at((int) levels.from().until(EVE, ChronoUnit.MONTHS));
    }

    @Test
    void thePageTellsWhatItMisses() throws IOException {
        PageTable.under("## What would refute it", PageTable.ofTheory(LENSES))
                .assertHolds(COLUMNS, misses.stream().flatMap(Miss::rows).toList());
    }

    @Test
    void itHasPoliticsWorseThanWithoutTheTermAndTheOutrageThoughItRose() {
        for (var miss : misses) {
            double lenses = miss.says(LENSES, Indicator.POLITICAL);
            double kernel = miss.says(InstalledCards.KERNEL, Indicator.POLITICAL);
            assertTrue(lenses < kernel - 2 && happened(Indicator.POLITICAL) > kernel, miss.name() + ": " + lenses + " beside " + kernel);
        }
    }
}
