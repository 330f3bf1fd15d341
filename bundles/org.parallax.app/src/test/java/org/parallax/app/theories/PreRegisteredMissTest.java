package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
 * Where coercion as a catalyst is known to be wrong: by the end of 2019 the guarantee was in doubt and leaders of opposed
 * bases governed, and relations were at their worst. The table on its page says what it makes of that, and what happened.
 */
final class PreRegisteredMissTest {

    private static final String CATALYST = "CoercionCatalyst";
    private static final Path TROUGH = Path.of("../org.parallax.record.japankorea/examples/trough-of-2019.scenario");
    private static final List<String> COLUMNS =
            List.of("miss", "indicator", "what the theory says", "documented effects alone", "what happened");
    private static final YearMonth TROUGHS_END = YearMonth.of(2019, 12);
    private static final List<Indicator> INDICATORS = List.of(Indicator.POLITICAL, Indicator.SECURITY, Indicator.ECONOMIC);

    /** No document tells how the ally's commitment stood in 2019, so that the doubt has to be assumed. */
    private static final String DOUBT = "assume UnitedStates commitment falls to 0.5 by 2019-06";

    private static ProjectionResult afterwards;
    private static List<Miss> misses;

    @BeforeAll
    static void project() throws IOException {
        afterwards = result(scenario("Afterwards", TROUGHS_END, ""), "Afterwards");
        var progressive = "event takesOffice \"A progressive takes office in Seoul\" in 2017-05 : LeadershipChange {"
                + " in SouthKorea to progressive intensity minor }";
        misses = List.of(
                new Miss("SeenFrom2017", result(scenario("SeenFrom2017", YearMonth.of(2017, 3), DOUBT + " " + progressive), "SeenFrom2017")),
                new Miss("SeenFrom2018", result(scenario("SeenFrom2018", YearMonth.of(2018, 9), DOUBT), "SeenFrom2018")),
                new Miss("TroughInDoubt", result(
                        Files.readString(TROUGH) + "scenario TroughInDoubt \"The trough\" extends TroughOf2019 { " + DOUBT + " }",
                        "TroughInDoubt")));
    }

    private static String scenario(String name, YearMonth asOf, String statements) {
        return "scenario %s \"A trial\" on JapanKorea as of %s for 48 months { %s }".formatted(name, asOf, statements);
    }

    private static ProjectionResult result(String text, String name) {
        var parallax = ProjectedExamples.INSTALLED;
        var loaded = parallax.draft(Path.of("miss.scenario")).now(text, () -> false);
        var entry = loaded.scenarios().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        var order = new ProjectionOrder(
                List.of(InstalledCards.KERNEL, CATALYST), Optional.of(1000L), Optional.of(2019L), 2, Conditioning.NOTHING, Depth.FIGURES,
                ParameterPlan.FIXED);
        return Trial.completed(parallax.projections().project(Trial.completed(loaded.lower(entry)), order, Progress.SILENT)).result();
    }

    /** A projection of the trough, made before it. */
    private record Miss(String name, ProjectionResult result) {

        /** By how much a theory has an indicator changed at the end of the trough, in levels. */
        double says(String theory, Indicator indicator) {
            var projection = result.theories().stream()
                    .filter(each -> each.theory().id().equals(theory)).findFirst().orElseThrow();
            int month = (int) result.situation().asOf().until(TROUGHS_END, ChronoUnit.MONTHS);
            return projection.scenario().of(indicator).mean().at(month - 1) - result.past().last(indicator);
        }

        /** By how much the record has it changed. */
        double happened(Indicator indicator) {
            var levels = afterwards.past();
            int asOf = (int) levels.from().until(result.situation().asOf(), ChronoUnit.MONTHS);
            return levels.last(indicator) - levels.of(indicator).at(asOf);
        }

        Stream<List<String>> rows() {
            return INDICATORS.stream().map(indicator -> List.of(
                    name, indicator.name().toLowerCase(Locale.ROOT), PageTable.tenths(says(CATALYST, indicator)),
                    PageTable.tenths(says(InstalledCards.KERNEL, indicator)), PageTable.tenths(happened(indicator))));
        }
    }

    @Test
    void thePageTellsWhatItMisses() throws IOException {
        PageTable.under("## What would refute it", PageTable.ofTheory(CATALYST))
                .assertHolds(COLUMNS, misses.stream().flatMap(Miss::rows).toList());
    }

    @Test
    void withoutTheEventsItHasRelationsRiseThatFell() {
        for (var miss : misses.subList(0, 2)) {
            for (var indicator : INDICATORS) {
                double above = miss.says(CATALYST, indicator) - miss.says(InstalledCards.KERNEL, indicator);
                assertTrue(above > 0 && miss.happened(indicator) < -2, miss.name() + " " + indicator + " " + above);
            }
        }
    }

    @Test
    void withTheEventsItHasRelationsFallLess() {
        var miss = misses.getLast();
        for (var indicator : INDICATORS) {
            double catalyst = miss.says(CATALYST, indicator);
            double kernel = miss.says(InstalledCards.KERNEL, indicator);
            assertTrue(kernel < 0 && catalyst > kernel + 0.3, indicator + ": " + catalyst + " beside " + kernel);
        }
    }
}
