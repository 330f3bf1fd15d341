package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;

/**
 * No two theories say the same: over all examples, what they make of a scenario against the plain reference correlates by
 * no more than {@value #MOST}, where both speak. The page that shows all theories side by side holds the figures.
 */
final class TheoriesDifferTest {

    private static final double MOST = 0.9;
    private static final int FEWEST_CELLS = 100;
    private static final double A_SIZE = 0.5;
    private static final double PASSED_ON = 1e-9;
    private static final String KERNEL = InstalledCards.KERNEL;
    private static final List<String> THEORIES = InstalledCards.kernelAndClaiming();

    private static ProjectedExamples examples;

    @BeforeAll
    static void project() throws IOException {
        examples = ProjectedExamples.of(ProjectedExamples.files(), THEORIES, 400);
    }

    @TestFactory
    Stream<DynamicTest> noPairSaysTheSame() {
        return IntStream.range(0, THEORIES.size()).boxed().flatMap(first -> IntStream.range(first + 1, THEORIES.size())
                .mapToObj(second -> pair(THEORIES.get(first), THEORIES.get(second))));
    }

    private static DynamicTest pair(String first, String second) {
        return DynamicTest.dynamicTest(first + " and " + second, () -> {
            var cells = cells(first, second);
            assertTrue(cells.size() < FEWEST_CELLS || correlation(cells) <= MOST, () -> "correlation " + correlation(cells));
        });
    }

    /** Every pair, judged or not, on the page that shows all theories side by side. */
    @Test
    void thePageHoldsHowAlikeTheyAre() throws IOException {
        PageTable.under("## How alike they are", "how-the-theories-part.md")
                .assertHolds(List.of("pair", "correlation", "equal signs", "cells"), IntStream.range(0, THEORIES.size()).boxed().flatMap(first -> IntStream
                        .range(first + 1, THEORIES.size()).mapToObj(second -> told(THEORIES.get(first), THEORIES.get(second)))).toList());
    }

    private static List<String> told(String first, String second) {
        var cells = cells(first, second);
        var pair = first + " and " + second;
        return cells.isEmpty()
                ? List.of(pair, "–", "–", "0")
                : List.of(pair, String.format(Locale.ROOT, "%.2f", correlation(cells)).replace('-', '−'),
                        String.format(Locale.ROOT, "%.0f %%", 100 * equalSigns(cells)), String.format(Locale.ROOT, "%,d", cells.size()));
    }

    /** A month of an indicator of a scenario, under two theories. */
    private record EffectPair(double first, double second) {}

    private static List<EffectPair> cells(String first, String second) {
        return examples.scenarios().stream()
                .flatMap(scenario -> Stream.of(Indicator.values())
                        .filter(indicator -> speaks(first, scenario, indicator) && speaks(second, scenario, indicator))
                        .flatMap(indicator -> cells(first, second, scenario, indicator)))
                .toList();
    }

    private static boolean speaks(String theory, String scenario, Indicator indicator) {
        return examples.under(theory, scenario).theory().scope().speaksOf().containsAll(Channel.behind(indicator));
    }

    private static Stream<EffectPair> cells(String first, String second, String scenario, Indicator indicator) {
        int months = examples.under(first, scenario).change().of(indicator).months();
        return IntStream.rangeClosed(1, months)
                .filter(month -> isOwn(first, scenario, indicator, month) && isOwn(second, scenario, indicator, month))
                .mapToObj(month -> new EffectPair(
                        examples.effect(first, scenario, indicator, month), examples.effect(second, scenario, indicator, month)))
                .filter(pair -> Math.max(Math.abs(pair.first), Math.abs(pair.second)) > A_SIZE);
    }

    /** Whether a theory says something of its own, and does not pass on what the record says. */
    private static boolean isOwn(String theory, String scenario, Indicator indicator, int month) {
        return theory.equals(KERNEL)
                || Math.abs(examples.effect(theory, scenario, indicator, month)
                        - examples.effect(KERNEL, scenario, indicator, month)) >= PASSED_ON;
    }

    private static double equalSigns(List<EffectPair> cells) {
        return cells.stream().filter(pair -> pair.first * pair.second > 0).count() / (double) cells.size();
    }

    private static double correlation(List<EffectPair> cells) {
        double first = cells.stream().mapToDouble(EffectPair::first).average().orElse(0);
        double second = cells.stream().mapToDouble(EffectPair::second).average().orElse(0);
        double both = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (var pair : cells) {
            both += (pair.first - first) * (pair.second - second);
            ofFirst += (pair.first - first) * (pair.first - first);
            ofSecond += (pair.second - second) * (pair.second - second);
        }
        return both / Math.sqrt(ofFirst * ofSecond);
    }
}
