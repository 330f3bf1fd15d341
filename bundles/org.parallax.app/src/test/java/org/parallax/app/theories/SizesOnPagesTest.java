package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;

/** What the page of each theory tells of sizes is what its runs give, at the defaults of its parameters. */
final class SizesOnPagesTest {

    private static final Path PAGES = Path.of("../org.parallax.theories/docs");
    private static final String HEADING = "## Sizes at the defaults";
    private static final String HEAD = "| scenario | indicator | month | under this theory | documented effects alone |";

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
        var told = rows(theory);
        var found = told.stream().map(row -> row(theory, row)).toList();
        assertEquals(text(told), text(found), () -> "the page of " + theory + " should hold\n" + text(found));
    }

    @ParameterizedTest
    @MethodSource("theories")
    void eachScenarioOnThePageShowsTheTheory(String theory) throws IOException {
        var scenarios = rows(theory).stream().map(row -> row.get(0)).distinct().toList();
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
        return List.of(scenario, told.get(1), told.get(2), tenths(examples.effect(theory, scenario, indicator, month)),
                tenths(examples.effect(InstalledCards.KERNEL, scenario, indicator, month)));
    }

    private static Indicator indicator(String id) {
        return Stream.of(Indicator.values()).filter(each -> each.id(parties()).equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no indicator " + id));
    }

    private static Parties parties() {
        return examples.parties();
    }

    private static String tenths(double points) {
        var text = String.format(Locale.ROOT, "%+.1f", points);
        return text.matches("[+-]0\\.0") ? "0.0" : text.replace('-', '−');
    }

    private static List<List<String>> rows(String theory) throws IOException {
        var page = PAGES.resolve(theory.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".md");
        var lines = Files.readAllLines(page);
        int heading = lines.indexOf(HEADING);
        assertTrue(heading >= 0, page + " has no " + HEADING);
        int head = heading + lines.subList(heading, lines.size()).indexOf(HEAD);
        assertTrue(head > heading, page + " has under that heading no table with the head " + HEAD);
        var rows = new ArrayList<List<String>>();
        for (int line = head + 2; line < lines.size() && lines.get(line).startsWith("|"); line++) {
            rows.add(Arrays.stream(lines.get(line).substring(1).split("\\|")).map(cell -> cell.strip().replace("`", "")).toList());
        }
        return rows;
    }

    private static String text(List<List<String>> rows) {
        var lines = new ArrayList<>(List.of(HEAD, "|---|---|---|---|---|"));
        rows.forEach(row -> lines.add("| `" + row.get(0) + "` | " + String.join(" | ", row.subList(1, row.size())) + " |"));
        return String.join("\n", lines);
    }
}
