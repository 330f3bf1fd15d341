package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.run.Progress;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.page.ProjectionReport;
import org.parallax.report.words.HeldAgainst;
import org.parallax.theory.kit.LevelPath;

/** Every theory has examples that name it alone, and the headline of the report on each is the theory's own mechanism. */
final class OwnStoryTest {

    private static final Pattern SUMMARY = Pattern.compile("<p class=\"summary\">(.*?)</p>", Pattern.DOTALL);

    static Stream<TheoryCard> theories() {
        return InstalledCards.claims();
    }

    @ParameterizedTest
    @MethodSource("theories")
    void theReportSaysByWhatMechanism(TheoryCard theory) throws IOException {
        var stories = ProjectedExamples.files().stream()
                .filter(file -> ProjectedExamples.text(file).contains("project with " + theory.id() + " runs"))
                .toList();
        assertFalse(stories.isEmpty(), "no example has project with " + theory.id());
        for (var file : stories) {
            var headline = headline(file);
            assertTrue(own(theory).stream().anyMatch(cause -> names(headline, theory, cause)),
                    () -> file + " names none of " + own(theory) + ":\n" + headline);
        }
    }

    private static List<String> own(TheoryCard theory) {
        return theory.scope().causes().stream().filter(cause -> !LevelPath.causes().contains(cause)).toList();
    }

    private static boolean names(String headline, TheoryCard theory, String cause) {
        return headline.contains("Under " + theory.title()) && headline.contains("that is " + cause);
    }

    /** The first paragraph of the report on the first scenario of a file, projected as the scenario asks. */
    private static String headline(String file) {
        var loaded = ProjectedExamples.load(file);
        var order = new ProjectionOrder(
                List.of(), Optional.of(400L), Optional.empty(), 2, Branching.NONE, Depth.DRIVERS, ParameterPlan.DRAWN);
        var lowered = Trial.completed(loaded.lower(loaded.scenarios().getFirst()));
        var projected = Trial.completed(ProjectedExamples.INSTALLED.projections().project(lowered, order, Progress.SILENT));
        var summary = SUMMARY.matcher(ProjectionReport.of(projected.manifest(), projected.result(), HeldAgainst.USUAL, "parallax"));
        assertTrue(summary.find());
        return summary.group(1).replace("&#39;", "'");
    }
}
