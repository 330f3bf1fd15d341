package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.ParameterSetting;

/** On the record of Japan and the Republic of Korea, whatever moves without a scenario has a name. */
final class NamedDriftTest {

    private static final List<String> THEORIES = InstalledCards.kernelAndClaiming();
    private static final double UNNAMED = 0.3;

    @ParameterizedTest
    @ValueSource(strings = {
        "1995-06", "1998-11", "2001-08", "2005-06", "2008-08", "2012-09", "2015-12", "2017-06", "2019-09", "2022-06", "2024-09",
        "2025-12"
    })
    void whateverMovesIsNamed(String asOf) {
        for (var change : attributions(asOf)) {
            var rows = change.of(Sort.DRIFT);
            double sum = rows.stream().mapToDouble(ChangeAttribution.Row::effect).sum();
            assertEquals(change.total(), sum, 1e-9, change.theory() + " " + change.indicator());
            double unnamed = rows.stream()
                    .filter(row -> row.id().equals("unexplained"))
                    .mapToDouble(ChangeAttribution.Row::effect)
                    .sum();
            assertTrue(Math.abs(unnamed) <= UNNAMED,
                    () -> change.theory() + " " + change.indicator() + " in " + change.month() + ": " + unnamed);
        }
    }

    private static List<ChangeAttribution> attributions(String asOf) {
        var parallax = ProjectedExamples.INSTALLED;
        var text = "scenario Still \"Nothing is planned\" on JapanKorea as of " + asOf + " for 48 months {\n}\n";
        var loaded = parallax.draft(Path.of("still.scenario")).now(text, () -> false);
        var order = new ProjectionOrder(
                THEORIES, Optional.of(20L), Optional.empty(), 1, Branching.NONE, Depth.DRIVERS,
                new ParameterPlan(false, withoutChance()));
        var lowered = Trial.completed(loaded.lower(loaded.scenarios().getFirst()));
        return Trial.completed(parallax.projections().project(lowered, order, Progress.SILENT)).result().attribution();
    }

    private static List<ParameterSetting> withoutChance() {
        return InstalledCards.all().filter(card -> THEORIES.contains(card.id()))
                .flatMap(card -> card.parameters().stream()
                        .filter(parameter -> parameter.id().matches("noise[A-Z].*") && !parameter.id().equals("noisePersistence"))
                        .map(parameter -> new ParameterSetting(card.id(), parameter.id(), 0, 0)))
                .toList();
    }
}
