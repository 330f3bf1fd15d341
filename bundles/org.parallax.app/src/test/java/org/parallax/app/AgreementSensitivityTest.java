package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;

/** Whoever is more sensitive to sharing intelligence feels the end of the agreement on it more. */
final class AgreementSensitivityTest {

    private static final Parallax INSTALLED = Parallax.installed(Optional.empty());

    private static final String SUSPENSION = "event suspension in 2026-03 : AgreementSuspension { of GSOMIA by SouthKorea }\n";

    private static final String SHIFT = "shift sensitivity of Japan to IntelligenceSharing by +50% from 2026-03 for 3 months\n";

    /** Sharing intelligence is entwined with no other issue: it is no dispute, and news on it is felt all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"ClashOfRealities", "QuasiAlliance"})
    void aShiftToTheAgreementsIssueIsFelt(String theory) {
        assertIsFelt(theory, Indicator.SECURITY);
    }

    @Test
    void whoSpeaksOfViewsFeelsItThereToo() {
        assertIsFelt("ClashOfRealities", Indicator.viewBy(Side.FIRST));
    }

    private static void assertIsFelt(String theory, Indicator indicator) {
        double plain = inTheMonthOfTheSuspension(theory, indicator, SUSPENSION);
        double sensitive = inTheMonthOfTheSuspension(theory, indicator, SUSPENSION + SHIFT);
        assertTrue(sensitive < plain - 0.1, () -> indicator + " " + sensitive + ", without the shift " + plain);
    }

    @Test
    void theShiftIsNotSaidToChangeNothing() {
        assertEquals(List.of(), loaded(SUSPENSION + SHIFT).diagnostics());
    }

    private static double inTheMonthOfTheSuspension(String theory, Indicator indicator, String statements) {
        var loaded = loaded(statements);
        var order = new ProjectionOrder(List.of(theory), Optional.of(200L), Optional.empty(), 1);
        var lowered = Trial.completed(loaded.lower(loaded.scenarios().getFirst()));
        var result = Trial.completed(INSTALLED.projections().project(lowered, order, Progress.SILENT)).result();
        return result.theories().getFirst().scenario().of(indicator).mean().at(2);
    }

    private static LoadedFiles loaded(String statements) {
        return INSTALLED.draft(Path.of("sensitivity.scenario")).now(
                "scenario Sensitive \"Sensitive\"\n  on JapanKorea as of 2025-12 for 12 months {\n" + statements + "}\n", () -> false);
    }
}
