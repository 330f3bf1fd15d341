package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.BranchingReader;
import org.parallax.app.projecting.ConditioningReader;
import org.parallax.app.projecting.HeldReader;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;

/** What the page about given and held tells of the difference is what runs give, and shows what the page says it does. */
final class GivenAndHeldPageTest {

    private static final String PAGE = "../../../dsl/org.parallax.dsl/docs/given-and-held.md";
    private static final List<String> COLUMNS = List.of("asked", "runs counted", "median", "80 % of runs", "without", "change");
    private static final List<String> ASKED = List.of(
            "nothing", "--given suspension", "--held suspension@2028-01", "--given \"not suspension\"", "--held \"not suspension\"",
            "--given response=court", "--held response=court");
    private static final String GIVEN = "--given ";
    private static final String HELD = "--held ";

    private static LoweredScenario scenario;
    private static Map<String, TheoryProjection> projected;

    @BeforeAll
    static void projectEach() {
        var loaded = ProjectedExamples.load("dokdo-landing.scenario");
        scenario = loaded.scenarios().stream().filter(entry -> entry.name().equals("DokdoLanding")).findFirst()
                .map(entry -> Trial.completed(loaded.lower(entry))).orElseThrow();
        projected = ASKED.stream().collect(Collectors.toMap(asked -> asked, GivenAndHeldPageTest::project));
    }

    @Test
    void theTableHoldsWhatRunsGive() throws IOException {
        PageTable.under("## The difference", PAGE).assertHolds(COLUMNS, ASKED.stream().map(GivenAndHeldPageTest::row).toList());
    }

    /** The claims that the page makes of its table. */
    @Test
    void whatIsSelectedIsAnotherWorldAndWhatIsHeldIsNot() {
        double plain = without(under("nothing"));
        assertEquals(plain, without(under("--held suspension@2028-01")));
        assertTrue(without(under("--given suspension")) < plain - 5);
        assertEquals(median(under("--given response=court")), median(under("--held response=court")), 1);
        assertTrue(median(under("--given suspension")) < median(under("--held suspension@2028-01")) - 5);
    }

    private static List<String> row(String asked) {
        var projection = under(asked);
        var security = projection.scenario().of(Indicator.SECURITY);
        return List.of(
                asked, String.format(Locale.ROOT, "%,d", projection.runs()), level(median(projection)),
                level(security.at(Quantile.Q10).last()) + " to " + level(security.at(Quantile.Q90).last()), level(without(projection)),
                PageTable.tenths(projection.change().of(Indicator.SECURITY).mean().last()));
    }

    private static TheoryProjection under(String asked) {
        return Optional.ofNullable(projected.get(asked)).orElseThrow();
    }

    private static double median(TheoryProjection projection) {
        return projection.scenario().of(Indicator.SECURITY).at(Quantile.Q50).last();
    }

    private static double without(TheoryProjection projection) {
        return projection.reference().of(Indicator.SECURITY).at(Quantile.Q50).last();
    }

    private static String level(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    /** With the scenario's own seed, and parameters drawn as usual. */
    private static TheoryProjection project(String asked) {
        var order = new ProjectionOrder(List.of("ClashOfRealities"), Optional.of(10_000L), Optional.empty(), 2).to(Depth.FIGURES);
        var held = Trial.completed(HeldReader.read(texts(asked, HELD), Optional.empty(), scenario));
        var given = Trial.completed(ConditioningReader.read(texts(asked, GIVEN), scenario));
        var branching = Trial.completed(BranchingReader.read(held, given, scenario));
        return Trial.completed(ProjectedExamples.INSTALLED.projections().project(scenario, order.looking(branching), Progress.SILENT))
                .result().theories().getFirst();
    }

    private static List<String> texts(String asked, String option) {
        return asked.startsWith(option) ? List.of(asked.substring(option.length()).replace("\"", "")) : List.of();
    }
}
