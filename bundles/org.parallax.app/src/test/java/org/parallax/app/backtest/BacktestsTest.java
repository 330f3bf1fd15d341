package org.parallax.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.app.Trial;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.backtest.result.UnscoredValues;
import org.parallax.projection.result.Outcome;

/** A whole back-test on a small record and made-up series: what is found, what is refused, and what is said of mistakes. */
class BacktestsTest {

    private static final String EVENTS = IntStream.range(0, 12).mapToObj(i -> "event quarrel" + i + " on " + (2014 + i / 2) + (i % 2 == 0 ? "-03" : "-10")
            + " : Quarrel { by Japan over History intensity " + (i % 3 == 0 ? "severe" : "minor") + " cites book }\n").collect(Collectors.joining());
    private static final String REPLAYS = """
            replays of Small
            replay quarrel "A quarrel"
              as of 2017-02
              onset in 2017-03
                political down cites book at "One" quotes "cold"
            """;
    private static final String OTHER = Trial.RECORD.replace("relationship Small", "relationship Other").replace("code JPN", "code AAA")
            .replace("code KOR", "code BBB");

    @TempDir
    private Path folder;
    private Path data;

    @BeforeEach
    void series() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("mood.csv"), series("KOR->JPN", "political"));
    }

    /** Seventy-two months of a mood that lasts for some months and then turns; the last year is the test part. */
    private static String series(String direction, String indicator) {
        var values = IntStream.range(0, 72).mapToObj(i -> YearMonth.of(2014, 1).plusMonths(i) + ","
                + String.format(Locale.ROOT, "%.3f", Math.floorMod(i * 7, 11) / 10.0 + i / 9 % 4)).collect(Collectors.joining("\n"));
        return "# title: A mood\n# unit: points\n# step: month\n# source: nowhere\n# direction: " + direction + "\n# split: 2018-12\n# kind: stock\n"
                + "# indicator: " + indicator + "\n# sign: +\n# seasonal: no\nperiod,value\n" + values + "\n";
    }

    private Backtests backtests(String replays) throws IOException {
        var core = ToldInText.record(folder, "Small", Trial.RECORD + EVENTS, replays);
        var other = ToldInText.record(folder, "Other", OTHER + EVENTS, "");
        var layer = ToldInText.layer(folder, "More", "Small", "layer More \"More\" of Small reaches 2020-03\n"
                + "source leaf \"A leaflet\" { published 2020 }\nevent talks on 2019-06 : Meeting { between Japan, SouthKorea cites leaf }\n");
        return new Parallax(Parallax.installed(Optional.empty()).theories(), () -> List.of(core, other, layer)).backtests();
    }

    private BacktestRequest request(Optional<Path> kept, int threads, String... theories) {
        return new BacktestRequest(
                Optional.of(data), Optional.empty(), List.of(theories), List.of(Layers.CORE, Layers.CHRONICLE), new BacktestEffort(12, 1, threads), kept);
    }

    private BacktestFindings found(BacktestRequest request) throws IOException {
        var outcome = backtests(REPLAYS).run(request, BacktestProgress.SILENT);
        if (outcome instanceof Outcome.Completed<BacktestFindings>(var findings)) {
            return findings;
        }
        throw new AssertionError(outcome.toString());
    }

    private String reason(BacktestRequest request) throws IOException {
        return backtests(REPLAYS).run(request, BacktestProgress.SILENT) instanceof Outcome.Rejected<BacktestFindings>(var reason) ? reason : "";
    }

    @Test
    void everythingThatWasAskedFor() throws IOException {
        var backtest = found(request(Optional.empty(), 2, "ThreeLenses")).backtest();
        assertEquals("Small", backtest.basis().record());
        assertEquals(List.of("Kernel", "ThreeLenses"), backtest.basis().theories().stream().map(theory -> theory.id()).toList());
        assertEquals("2018-12 false", backtest.basis().series().getFirst().split() + " " + backtest.basis().series().getFirst().control());
        assertEquals(64, backtest.basis().series().getFirst().sha256().length());
        assertEquals(
                List.of("Kernel", "Pool", "ThreeLenses"),
                new TreeSet<>(backtest.scores().stream().map(score -> score.of().theory()).toList()).stream().toList());
        assertEquals(List.of(Arm.values()), new TreeSet<>(backtest.scores().stream().map(score -> score.of().arm()).toList()).stream().toList());
        assertEquals(List.of("mood", "pooled"), new TreeSet<>(backtest.scores().stream().map(score -> score.of().series()).toList()).stream().toList());
        assertEquals(2, backtest.links().size());
        assertEquals(
                List.of("quarrel Kernel CORE", "quarrel ThreeLenses CORE", "quarrel Kernel CHRONICLE", "quarrel ThreeLenses CHRONICLE"),
                backtest.replays().stream().map(replay -> replay.replay() + " " + replay.theory() + " " + replay.layers()).toList());
        assertTrue(backtest.replays().getFirst().hit(), () -> backtest.replays().toString());
        var controls = backtest.controls().stream().map(Control::kind).distinct().toList();
        assertTrue(controls.containsAll(List.of(Control.Kind.NULL_SHOCK, Control.Kind.OTHER_RELATIONSHIP)), controls::toString);
        assertTrue(backtest.controls().stream().filter(control -> control.kind() == Control.Kind.NULL_SHOCK).allMatch(Control::passed));
    }

    @Test
    void threadsAndWhatWasKeptChangeNothing() throws IOException {
        var kept = Optional.of(folder.resolve("kept"));
        var fresh = found(request(Optional.empty(), 1));
        assertEquals(fresh, found(request(kept, 3)));
        assertEquals(fresh, found(request(kept, 2)));
    }

    @Test
    void withoutSeriesOnlyTheReplays() throws IOException {
        var findings = found(new BacktestRequest(
                Optional.empty(), Optional.empty(), List.of("ThreeLenses"), List.of(Layers.CORE), new BacktestEffort(12, 1, 1), Optional.empty()));
        assertEquals(2, findings.backtest().replays().size());
        assertEquals(List.of(), findings.backtest().scores());
        assertEquals(List.of(), findings.backtest().controls());
    }

    @Test
    void aFileWithErrorsIsRefusedAndTheRestScored() throws IOException {
        Files.writeString(data.resolve("wrong.csv"), series("KOR->JPN", "political").replace("# sign: +", "# sign: up"));
        Files.writeString(data.resolve("else.csv"), series("KOR->JPN", "politics"));
        var findings = found(request(Optional.empty(), 2, "ThreeLenses"));
        assertEquals(2, findings.problems().size());
        assertTrue(findings.problems().getFirst().endsWith("else.csv:8:14: error there is no indicator \"politics\"; did you mean political?"),
                findings.problems()::toString);
        assertTrue(findings.problems().getLast().matches(".*wrong\\.csv:9:\\d+: error .*"), findings.problems()::toString);
        assertEquals(List.of("else", "else", "wrong", "wrong"), findings.backtest().refused().stream().map(each -> each.series()).sorted().toList());
        assertTrue(findings.backtest().scores().stream().anyMatch(score -> score.of().series().equals("mood")));
    }

    @Test
    void aLoneSeriesThatIsRefusedIsNoFailure() throws IOException {
        var text = series("KOR->JPN", "political");
        Files.writeString(data.resolve("mood.csv"), text.substring(0, text.indexOf("2014-11")).replace("2018-12", "2014-08"));
        var backtest = found(request(Optional.empty(), 1, "ThreeLenses")).backtest();
        assertEquals(List.of("mood", "mood"), backtest.refused().stream().map(each -> each.series()).toList());
        assertEquals(List.of(), backtest.controls());
    }

    @Test
    void valuesAfterTheRecordAreNotScoredAndThatIsSaid() throws IOException {
        var late = IntStream.range(0, 12).mapToObj(i -> YearMonth.of(2020, 1).plusMonths(i) + "," + i % 5 + "\n").collect(Collectors.joining());
        var before = found(request(Optional.empty(), 2, "ThreeLenses"));
        Files.writeString(data.resolve("mood.csv"), series("KOR->JPN", "political") + late);
        var findings = found(request(Optional.empty(), 2, "ThreeLenses"));
        assertEquals(List.of(), before.unscored());
        assertEquals(
                List.of("mood: values after 2019-12 are not scored: the record ends there",
                        "mood: values after 2020-03 are not scored: the record with its layers ends there"),
                findings.unscored());
        assertEquals(
                List.of(new UnscoredValues("mood", Layers.CORE, YearMonth.of(2019, 12), YearMonth.of(2020, 12), 12, "the record ends there"),
                        new UnscoredValues(
                                "mood", Layers.CHRONICLE, YearMonth.of(2020, 3), YearMonth.of(2020, 12), 9, "the record with its layers ends there")),
                findings.backtest().unscored());
        assertEquals(ofTheRecordAlone(before), ofTheRecordAlone(findings));
    }

    private static List<Score> ofTheRecordAlone(BacktestFindings findings) {
        return findings.backtest().scores().stream()
                .filter(score -> score.of().layers() == Layers.CORE && score.of().series().equals("mood")).toList();
    }

    @Test
    void mistakesOfARequest() throws IOException {
        assertEquals(
                "there is no theory ThreLenses; did you mean ThreeLenses? Installed: ClashOfRealities, CoercionCatalyst, Kernel, PoliticalSpace,"
                        + " QuasiAlliance, TechnologyRivalry, ThreeLenses",
                reason(request(Optional.empty(), 1, "ThreLenses")));
        assertTrue(reason(request(Optional.empty(), 1, "Persistence")).startsWith("Persistence is a baseline, and a back-test has baselines of its own"));
        assertTrue(reason(request(Optional.of(data.resolve("mood.csv")), 1)).startsWith("nothing can be kept in "));
        assertTrue(reason(new BacktestRequest(Optional.of(folder.resolve("none")), Optional.empty(), List.of(), List.of(Layers.CORE),
                BacktestEffort.on(1), Optional.empty())).startsWith("there is no folder"));
        assertEquals("there is no record Smal; did you mean Small? Installed: Other, Small", reason(new BacktestRequest(Optional.of(data),
                Optional.of("Smal"), List.of(), List.of(Layers.CORE), BacktestEffort.on(1), Optional.empty())));
        assertEquals("no layer is installed for Other: leave --layers out, or say --layers core", reason(new BacktestRequest(Optional.of(data),
                Optional.of("Other"), List.of(), List.of(Layers.CHRONICLE), BacktestEffort.on(1), Optional.empty())));
    }

    @Test
    void noOneRecordIsMeant() throws IOException {
        Files.writeString(data.resolve("mood.csv"), series("USA->CHN", "political"));
        assertEquals("no one record is about CHN and USA; say which with --record NAME. Installed: Other (AAA, BBB), Small (JPN, KOR)",
                reason(request(Optional.empty(), 1)));
        Files.writeString(data.resolve("mood.csv"), series("KOR->JPN", "political"));
        Files.writeString(data.resolve("else.csv"), series("AAA->BBB", "political"));
        assertTrue(reason(request(Optional.empty(), 1)).startsWith("more than one record is about AAA and BBB, or JPN and KOR"));
    }

    @Test
    void aFileOfReplaysWithMistakesIsTold() throws IOException {
        var request = new BacktestRequest(Optional.empty(), Optional.of("Small"), List.of("ThreeLenses"), List.of(Layers.CORE),
                new BacktestEffort(5, 1, 1), Optional.empty());
        var wrong = REPLAYS.replace("of Small", "of Large").replace("political down", "politics down");
        var outcome = backtests(wrong).run(request, BacktestProgress.SILENT);
        assertTrue(outcome instanceof Outcome.Completed<BacktestFindings>(var findings) && findings.problems().equals(List.of(
                "Small.replays:1: error these are replays of Large and come with Small: name that after replays of")), outcome::toString);
        outcome = backtests(wrong.replace("of Large", "of Small")).run(request, BacktestProgress.SILENT);
        assertTrue(outcome instanceof Outcome.Completed<BacktestFindings>(var findings)
                && findings.problems().getFirst().startsWith("replay quarrel reads an indicator politics that there is not."), outcome::toString);
    }

    @Test
    void itStopsWhenAsked() throws IOException {
        var progress = new BacktestProgress() {
            @Override
            public void at(double share, String line) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertInstanceOf(Outcome.Cancelled.class, backtests(REPLAYS).run(request(Optional.empty(), 2), progress));
    }
}
