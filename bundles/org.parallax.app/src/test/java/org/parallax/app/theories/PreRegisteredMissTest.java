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
import org.parallax.app.LoadedFiles;
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
    private static final List<String> COLUMNS =
            List.of("miss", "indicator", "what the theory says", "documented effects alone", "what happened");
    private static final YearMonth TROUGHS_END = YearMonth.of(2019, 12);
    private static final List<Indicator> INDICATORS = List.of(Indicator.POLITICAL, Indicator.SECURITY, Indicator.ECONOMIC);

    /** As the page has a reader write it below the example of the trough. */
    private static final String IN_DOUBT = """
            scenario TroughInDoubt "The trough, with the guarantee in doubt" extends TroughOf2019 {
              assume UnitedStates commitment falls to 0.5 by 2019-06
            }
            """;

    private static ProjectionResult afterwards;
    private static List<Miss> misses;

    @BeforeAll
    static void project() {
        afterwards = result(
                written("scenario Afterwards \"The record itself\" on JapanKorea as of %s for 48 months { }".formatted(TROUGHS_END)),
                "Afterwards");
        var seenBefore = ProjectedExamples.load("catalyst-and-2019.scenario");
        var inDoubt = written(ProjectedExamples.text("trough-of-2019.scenario") + IN_DOUBT);
        misses = List.of(
                new Miss("SeenFrom2017", result(seenBefore, "SeenFrom2017")), new Miss("SeenFrom2018", result(seenBefore, "SeenFrom2018")),
                new Miss("TroughInDoubt", result(inDoubt, "TroughInDoubt")));
    }

    private static LoadedFiles written(String text) {
        return ProjectedExamples.INSTALLED.draft(Path.of("miss.scenario")).now(text, () -> false);
    }

    private static ProjectionResult result(LoadedFiles loaded, String name) {
        var entry = loaded.scenarios().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        var order = new ProjectionOrder(
                List.of(InstalledCards.KERNEL, CATALYST), Optional.of(1000L), Optional.of(2019L), 2, Conditioning.NOTHING, Depth.FIGURES,
                ParameterPlan.FIXED);
        return Trial.completed(ProjectedExamples.INSTALLED.projections().project(Trial.completed(loaded.lower(entry)), order, Progress.SILENT))
                .result();
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
        assertTrue(Files.readString(Path.of("../org.parallax.theories/docs/coercion-catalyst.md")).contains(IN_DOUBT));
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
