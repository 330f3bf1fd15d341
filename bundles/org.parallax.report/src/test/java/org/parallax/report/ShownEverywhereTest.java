package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Frame;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.ShownTheory;

/** Nothing that is projected is shown without what its theories have shown. */
class ShownEverywhereTest {

    /** What is told of a record has nothing that is projected in it, and a back-test is what cards are made from. */
    private static final List<String> WITHOUT = List.of("record.", "citation", "precedents", "backtest.", "skills.");

    /** What the pool's figures stand under. */
    private static final List<String> POOLED = List.of(
            "Pool of three theories in ", "the pool of three theories", "Pool of the theories that speak", "\"pool\": {", "\nPool,");

    private static final List<String> WITH_POOL = List.of(
            "comparison.json", "comparison.report", "comparison.txt", "projection.csv", "projection.json", "projection.report", "projection.txt", "theories-overview.svg");

    private final Made made = new Made().theories(3).sensitive();

    @TestFactory
    Stream<DynamicTest> everyFileSaysWhatItsTheoriesHaveShown() {
        var result = made.result();
        var written = Written.of(made, "a title", made.manifest(result).showing(MadeCards.of(result)));
        return written.entrySet().stream()
                .filter(file -> WITHOUT.stream().noneMatch(file.getKey()::startsWith))
                .map(file -> dynamicTest(file.getKey(), () -> assertTrue(says(file.getValue()), file.getValue())));
    }

    /** Wherever the pool's figures stand, in a file for people as in one for programs, its own card is told. */
    @TestFactory
    Stream<DynamicTest> everyFileWithThePoolSaysWhatThatHasShown() {
        var result = made.result();
        var pooling = Written.of(made, "a title", made.manifest(result).showing(MadeCards.of(result))).entrySet().stream()
                .filter(file -> POOLED.stream().anyMatch(file.getValue()::contains)).toList();
        assertEquals(WITH_POOL, pooling.stream().map(Map.Entry::getKey).toList());
        return pooling.stream().map(file -> dynamicTest(file.getKey(), () -> assertTrue(
                saysOfPool(file.getValue().replaceAll("(?s)<metadata.*?</metadata>", "")), file.getValue())));
    }

    private static boolean saysOfPool(String text) {
        return plain(text).contains("Ferry crossings +34 % over events alone (21 to 40; n 85, 4 episodes)")
                || plain(text).contains("Ferry crossings six months ahead better than the record’s events alone by 34 % (21 to 40; 85 values, 4 episodes");
    }

    private static String plain(String text) {
        return text.replaceAll("</text>\\s*<text[^>]*>", " ").replaceAll("\n#", " ").replaceAll("[\\s\u00a0]+", " ");
    }

    /** One of the sentences of the three theories, or their number; lines are broken anywhere. */
    private static boolean says(String text) {
        var plain = plain(text);
        return Stream.of(
                        "Ferry crossings +12 % over events alone (3 to 20; n 85, 4 episodes)",
                        "Ferry crossings six months ahead better than the record’s events alone by 12 % (3 to 20; 85 values, 4 episodes",
                        "o skill shown on any of 3 series (n 27 to 85, 1 to 4 episodes)", "t was scored as version 0; nothing is known of version")
                .anyMatch(plain::contains);
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPictureSaysSoInItsTextAlternativeAndUnderIt() {
        var result = made.result();
        var grounds = MadeCards.grounds(result);
        var contexts = Stream.of(
                ChartContext.of(result).on(grounds), new ChartContext(result, Theme.dark(), 640).on(grounds),
                new ChartContext(result, Theme.light(), Frame.pane(640, 400)).on(grounds),
                new ChartContext(result, Theme.light(), Frame.pane(1000, 260)).on(grounds));
        return contexts.flatMap(context -> Stream.of(ChartKind.values()).map(kind -> dynamicTest(
                kind + " " + context.frame(), () -> {
                    var svg = kind.draw(ChartKind.Subject.of(context, 0, Indicator.SECURITY)).orElseThrow().svg();
                    assertTrue(says(svg.replaceAll("(?s)^.*<desc[^>]*>(.*?)</desc>.*$", "$1")), svg);
                    var shown = svg.replaceAll("(?s)<desc.*?</desc>", "").replaceAll("(?s)</text>.*?<text[^>]*>", " ");
                    assertTrue(says(shown), svg);
                    var pooled = POOLED.stream().anyMatch(svg::contains);
                    assertEquals(kind == ChartKind.OVERVIEW, pooled);
                    assertEquals(pooled, saysOfPool(shown));
                    assertEquals(pooled, saysOfPool(svg.replaceAll("(?s)^.*<desc[^>]*>(.*?)</desc>.*$", "$1")));
                })));
    }

    @Test
    void aPictureOfOneTheorySpeaksOfThatOne() {
        var context = ChartContext.of(made.result()).on(MadeCards.grounds(made.result()));
        var second = ChartKind.LARGE.draw(ChartKind.Subject.of(context, 1, Indicator.SECURITY)).orElseThrow().svg();
        assertTrue(second.contains("No skill shown on any of 3 series"), second);
        assertFalse(second.contains("Ferry crossings"), second);
    }

    /** Whoever forgets to say what is known claims nothing. */
    @Test
    void whereNothingIsGivenNothingHasBeenShown() {
        var one = new Made().result();
        var svg = ChartKind.LARGE.draw(ChartKind.Subject.of(ChartContext.of(one), 0, Indicator.SECURITY)).orElseThrow().svg();
        assertTrue(svg.contains("Nothing has been shown of this theory: it was never scored."), svg);
        assertEquals("Nothing has been shown of this theory: it was never scored.", Grounds.UNKNOWN.only(List.of("Tides")).brief());
        var card = new TheoryCard("Tides", "1", "Tides", "It.", "A book", List.of(), List.of());
        assertEquals(new Grounds(Optional.empty(), List.of(ShownTheory.of(card, ScoreCards.NONE))),
                Grounds.UNKNOWN.about(List.of(card)));
    }
}
