package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.situation.Indicator;

/** What the page of each theory tells of sizes is what its runs give, at the defaults of its parameters. */
final class SizesOnPagesTest {

    private static final String HEADING = "## Sizes at the defaults";
    private static final List<String> COLUMNS = List.of("scenario", "indicator", "month", "under this theory", "documented effects alone");

    /** Of an example, that a theory is worth having beside the documented effects: so many points of difference somewhere. */
    private static final double WORTH_HAVING = 2;

    private static ProjectedExamples examples;

    @BeforeAll
    static void project() throws IOException {
        examples = ProjectedExamples.of(ProjectedExamples.files(), InstalledCards.kernelAndClaiming(), 1000);
    }

    static List<String> theories() {
        return InstalledCards.claiming();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void sizesOnThePageAreThoseOfRuns(String theory) throws IOException {
        var told = table(theory);
        told.assertHolds(COLUMNS, told.rows().stream().map(row -> row(theory, row)).toList());
    }

    @ParameterizedTest
    @MethodSource("theories")
    void eachScenarioOnThePageShowsTheTheory(String theory) throws IOException {
        var scenarios = table(theory).rows().stream().map(row -> row.get(0)).distinct().toList();
        assertFalse(scenarios.isEmpty());
        for (var scenario : scenarios) {
            double most = Stream.of(Indicator.values()).mapToDouble(indicator -> apart(theory, scenario, indicator)).max().orElseThrow();
            assertTrue(most >= WORTH_HAVING, () -> theory + " is within " + most + " points of the documented effects on " + scenario);
        }
    }

    private static double apart(String theory, String scenario, Indicator indicator) {
        int months = examples.under(theory, scenario).change().of(indicator).months();
        double most = 0;
        for (int month = 1; month <= months; month++) {
            most = Math.max(most, Math.abs(examples.effect(theory, scenario, indicator, month)
                    - examples.effect(InstalledCards.KERNEL, scenario, indicator, month)));
        }
        return most;
    }

    private static List<String> row(String theory, List<String> told) {
        var indicator = indicator(told.get(1));
        int month = Integer.parseInt(told.get(2));
        var scenario = told.get(0);
        return List.of(scenario, told.get(1), told.get(2), PageTable.tenths(examples.effect(theory, scenario, indicator, month)),
                PageTable.tenths(examples.effect(InstalledCards.KERNEL, scenario, indicator, month)));
    }

    private static Indicator indicator(String id) {
        return Stream.of(Indicator.values()).filter(each -> each.id(examples.parties()).equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no indicator " + id));
    }

    private static PageTable table(String theory) throws IOException {
        return PageTable.under(HEADING, PageTable.ofTheory(theory));
    }
}
