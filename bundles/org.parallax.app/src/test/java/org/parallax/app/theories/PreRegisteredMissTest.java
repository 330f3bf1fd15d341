package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;

/**
 * Where coercion as a catalyst is known to be wrong: by the end of 2019 the guarantee was in doubt and leaders of opposed
 * bases governed, and relations were at their worst. The table on its page says what it makes of that, and what happened.
 */
final class PreRegisteredMissTest {

    private static final String CATALYST = "CoercionCatalyst";
    private static final YearMonth TROUGHS_END = YearMonth.of(2019, 12);
    private static final List<Indicator> INDICATORS = List.of(Indicator.POLITICAL, Indicator.SECURITY, Indicator.ECONOMIC);

    /** As the page has a reader write it below the example of the trough. */
    private static final String IN_DOUBT = """
            scenario TroughInDoubt "The trough, with the guarantee in doubt" extends TroughOf2019 {
              assume UnitedStates commitment falls to 0.5 by 2019-06
            }
            """;

    private static List<KnownMiss> misses;

    @BeforeAll
    static void project() {
        var afterwards = KnownMiss.recordAt(TROUGHS_END);
        var seenBefore = ProjectedExamples.load("catalyst-and-2019.scenario");
        var inDoubt = KnownMiss.written(ProjectedExamples.text("trough-of-2019.scenario") + IN_DOUBT);
        misses = List.of(
                KnownMiss.of(CATALYST, seenBefore, "SeenFrom2017", afterwards), KnownMiss.of(CATALYST, seenBefore, "SeenFrom2018", afterwards),
                KnownMiss.of(CATALYST, inDoubt, "TroughInDoubt", afterwards));
    }

    @Test
    void thePageTellsWhatItMisses() throws IOException {
        KnownMiss.assertTold(misses, INDICATORS);
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
