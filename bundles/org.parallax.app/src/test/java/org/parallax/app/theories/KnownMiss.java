package org.parallax.app.theories;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;

/**
 * Something that a theory is known beforehand to be wrong about: what it says from before it, and what the record has instead.
 *
 * @param result from before
 * @param afterwards the record as known at the end of it
 */
record KnownMiss(String theory, String name, ProjectionResult result, ProjectionResult afterwards) {

    private static final List<String> COLUMNS =
            List.of("miss", "indicator", "what the theory says", "documented effects alone", "what happened");

    /** One of the scenarios of some files, projected under a theory and beside it under the documented effects alone. */
    static KnownMiss of(String theory, LoadedFiles files, String scenario, ProjectionResult afterwards) {
        return new KnownMiss(theory, scenario, project(List.of(InstalledCards.KERNEL, theory), files, scenario), afterwards);
    }

    /** The record as known at the end of a month. */
    static ProjectionResult recordAt(YearMonth month) {
        var text = "scenario Afterwards \"The record itself\" on JapanKorea as of %s for 1 months { }".formatted(month);
        return project(List.of(InstalledCards.KERNEL), written(text), "Afterwards");
    }

    /** Scenarios in a text. */
    static LoadedFiles written(String text) {
        return ProjectedExamples.INSTALLED.draft(Path.of("miss.scenario")).now(text, () -> false);
    }

    private static ProjectionResult project(List<String> theories, LoadedFiles files, String scenario) {
        var entry = files.scenarios().stream().filter(each -> each.name().equals(scenario)).findFirst().orElseThrow();
        var order = new ProjectionOrder(
                theories, Optional.of(1000L), Optional.of(2019L), 2, Branching.NONE, Depth.FIGURES, ParameterPlan.FIXED);
        var lowered = Trial.completed(files.lower(entry));
        return Trial.completed(ProjectedExamples.INSTALLED.projections().project(lowered, order, Progress.SILENT)).result();
    }

    /** By how much a theory has an indicator changed at the end, in levels. */
    double says(String asked, Indicator indicator) {
        var projection = result.theories().stream().filter(each -> each.theory().id().equals(asked)).findFirst().orElseThrow();
        int months = (int) result.situation().asOf().until(afterwards.situation().asOf(), ChronoUnit.MONTHS);
        return projection.scenario().of(indicator).mean().at(months - 1) - result.past().last(indicator);
    }

    /** By how much the record has it changed. */
    double happened(Indicator indicator) {
        var levels = afterwards.past();
        int before = (int) levels.from().until(result.situation().asOf(), ChronoUnit.MONTHS);
        return levels.last(indicator) - levels.of(indicator).at(before);
    }

    /** Fails unless the page of the theory tells of these misses, and says what it should hold. */
    static void assertTold(List<KnownMiss> misses, List<Indicator> indicators) throws IOException {
        PageTable.under("## What would refute it", PageTable.ofTheory(misses.getFirst().theory))
                .assertHolds(COLUMNS, misses.stream().flatMap(miss -> miss.rows(indicators)).toList());
    }

    private Stream<List<String>> rows(List<Indicator> indicators) {
        return indicators.stream().map(indicator -> List.of(
                name, indicator.name().toLowerCase(Locale.ROOT), PageTable.tenths(says(theory, indicator)),
                PageTable.tenths(says(InstalledCards.KERNEL, indicator)), PageTable.tenths(happened(indicator))));
    }
}
