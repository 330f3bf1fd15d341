package org.parallax.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.app.Parallax;
import org.parallax.backtest.card.CardScore;
import org.parallax.backtest.card.FoundCards;
import org.parallax.backtest.card.ScoreCard;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.projection.result.Outcome;

/** The page that sets the outcome beside what was expected tells what the shipped score cards hold and what replays give. */
class ScoresPageTest {

    private static final Path PAGE = Path.of("../org.parallax.backtest/docs/scores.md");
    private static final Parallax PARALLAX = Parallax.installed(Optional.empty());
    private static final List<String> ORDER = List.of(
            "ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry", "ThreeLenses", "Pool");

    private static Map<String, ScoreCard> cards() {
        var found = FoundCards.of(PARALLAX.theories());
        assertEquals(List.of(), found.defects());
        return found.cards().byTheory();
    }

    @Test
    void everyTheoryThatClaimsSomethingHasACardOfItsVersion() {
        var cards = cards();
        PARALLAX.theories().cards().stream().filter(card -> !card.scope().baseline()).forEach(
                card -> assertEquals(card.version(), cards.get(card.id()).head().version(), card.id()));
    }

    @Test
    void endpointsAreThoseOfTheCards() throws IOException {
        var page = Files.readString(PAGE);
        assertTrue(page.contains(" on Korean visitors to Japan | " + endpoint("Pool", "tourism_kor_to_jpn", false)), endpoint("Pool", "tourism_kor_to_jpn", false));
        assertTrue(page.contains(" on affinity in Japan | " + endpoint("ClashOfRealities", "affinity_japan_to_korea", true)),
                endpoint("ClashOfRealities", "affinity_japan_to_korea", true));
    }

    /** Both cells of a row. */
    private static String endpoint(String theory, String series, boolean overKernel) {
        return Stream.of(Layers.values()).map(layers -> cards().get(theory).scores().stream()
                .filter(score -> score.of().series().equals(series) && score.of().layers() == layers
                        && score.of().arm() == Arm.EVENTS && score.of().horizon() == 6)
                .map(score -> skill(overKernel ? score.skill().overKernel() : score.skill().overBest()) + ", n " + score.n()
                        + ", episodes " + score.episodes().count())
                .findFirst().orElseThrow()).collect(Collectors.joining(" | ", "", " |"));
    }

    @Test
    void informedSkillsAreThoseOfTheCards() throws IOException {
        assertHolds("## Informed by events, six months ahead", table(Arm.EVENTS));
    }

    @Test
    void blindSkillsAreThoseOfTheCards() throws IOException {
        assertHolds("## Blind, six months ahead", table(Arm.NONE));
    }

    @Test
    void replaysAreWhatTheyGive() throws IOException {
        var request = new BacktestRequest(
                Optional.empty(), Optional.of("JapanKorea"), List.of(), List.of(Layers.values()), BacktestEffort.on(2), Optional.empty());
        var findings = (BacktestFindings) assertInstanceOf(
                Outcome.Completed.class, PARALLAX.backtests().run(request, BacktestProgress.SILENT)).value();
        var byTheory = findings.backtest().replays().stream().collect(Collectors.groupingBy(
                one -> "`" + one.theory() + "` | " + one.layers().id(), TreeMap::new, Collectors.toList()));
        assertHolds("## Replays", byTheory.entrySet().stream()
                .map(each -> "| " + each.getKey() + " | " + hits(each.getValue(), false) + " | " + hits(each.getValue(), true) + " | "
                        + missed(each.getValue()) + " |")
                .toList());
    }

    private static String hits(List<ReplayOutcome> outcomes, boolean aftermath) {
        var read = outcomes.stream().filter(one -> one.aftermath() == aftermath).toList();
        return read.stream().filter(ReplayOutcome::hit).count() + " of " + read.size();
    }

    private static String missed(List<ReplayOutcome> outcomes) {
        return outcomes.stream().filter(one -> !one.hit())
                .map(one -> one.replay() + " " + one.reading().indicator() + (one.aftermath() ? " afterwards" : ""))
                .collect(Collectors.joining(", "));
    }

    /** A row for each series and choice of layers, against the Kernel where events are known and else against the best baseline. */
    private static List<String> table(Arm arm) {
        var cards = cards();
        var kernel = cards.get(Scored.KERNEL).scores().stream().filter(score -> score.of().arm() == arm).toList();
        var rows = new ArrayList<String>();
        kernel.stream().map(score -> score.of().series()).distinct().sorted().forEach(series -> Stream.of(Layers.values()).forEach(layers ->
                nearest(kernel, series, layers).ifPresent(score -> rows.add(row(cards, score, arm)))));
        return rows;
    }

    private static Optional<CardScore> nearest(List<CardScore> scores, String series, Layers layers) {
        return scores.stream().filter(score -> score.of().series().equals(series) && score.of().layers() == layers)
                .min(Comparator.comparingInt(score -> Math.abs(score.of().horizon() - 6)));
    }

    private static String row(Map<String, ScoreCard> cards, CardScore kernel, Arm arm) {
        var of = kernel.of();
        var cells = new ArrayList<>(List.of(
                "`" + of.series() + "`", of.layers().id(), Integer.toString(kernel.n()), Integer.toString(kernel.episodes().count()),
                number(100 * kernel.episodes().ceiling()), kernel.crps().best().baseline(), skill(kernel.skill().overBest())));
        ORDER.forEach(theory -> {
            var score = cards.get(theory).scores().stream()
                    .filter(one -> one.of().equals(new Scored(of.series(), theory, arm, of.layers(), of.horizon(), of.part()))).findFirst().orElseThrow();
            cells.add(skill(arm == Arm.NONE ? score.skill().overBest() : score.skill().overKernel()));
        });
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String skill(Score.Estimate skill) {
        return skill.low() == 0 && skill.high() == 0
                ? "0"
                : number(100 * skill.value()) + " (" + number(100 * skill.low()) + " to " + number(100 * skill.high()) + ")";
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text.replace('-', '−');
    }

    private static void assertHolds(String heading, List<String> rows) throws IOException {
        var lines = Files.readAllLines(PAGE);
        var told = lines.subList(lines.indexOf(heading), lines.size()).stream()
                .dropWhile(line -> !line.startsWith("| `")).takeWhile(line -> line.startsWith("| `")).toList();
        assertEquals(String.join("\n", told), String.join("\n", rows), () -> "scores.md should hold\n" + String.join("\n", rows));
    }
}
