package org.parallax.app.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.replay.ReplayFile;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.BacktestBasis.ScoredSeries;
import org.parallax.backtest.result.BacktestBasis.ScoredTheory;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.UnscoredValues;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesProblem;
import org.parallax.backtest.series.SeriesReading;

/** Puts together what a back-test found. */
record FindingsBuilder(String record, Workshop workshop, List<RecordByMonth> known, List<SeriesReading> readings) {

    /** All of it; {@code texts} are the replays, with what is wrong with their files. */
    BacktestFindings findings(SeriesScoring.Found scored, ReplayRun.Played played, ReplayFile texts) {
        var scores = new ArrayList<Score>(scored.scores().scores());
        scores.addAll(scored.scores().pooled());
        var refused = new ArrayList<Refusal>(scored.scores().refused());
        readings.forEach(reading -> refused.addAll(faulty(reading)));
        var backtest = new Backtest(
                basis(), scores, scored.scores().links(), refused, unscored(), scored.controls(), played.outcomes());
        return new BacktestFindings(
                backtest,
                Stream.of(readings.stream().flatMap(FindingsBuilder::problems), texts.problems().stream(), played.problems().stream())
                        .flatMap(each -> each).toList(),
                Stream.concat(scored.failed().stream(), played.failed().stream()).distinct().toList(), texts.replays());
    }

    private List<UnscoredValues> unscored() {
        return readings.stream().flatMap(FindingsBuilder::readable).flatMap(this::beyond).toList();
    }

    private BacktestBasis basis() {
        var theories = workshop.theories().stream().map(theory -> theory.card())
                .map(card -> new ScoredTheory(card.id(), card.version(), card.title())).toList();
        var series = readings.stream().flatMap(FindingsBuilder::readable)
                .map(file -> new ScoredSeries(
                        file.id(), file.head().about().title(), file.head().about().unit(), file.sha256(),
                        file.head().split().text(), file.head().control()))
                .toList();
        return new BacktestBasis(
                record, workshop.version(), theories, series, workshop.effort().runs(), workshop.effort().seed());
    }

    /** The series that can be used. */
    static Stream<SeriesFile> readable(SeriesReading reading) {
        return reading instanceof SeriesReading.Readable(var file, var places) ? Stream.of(file) : Stream.empty();
    }

    /** What is not scored of a series because a record does not reach it. */
    private Stream<UnscoredValues> beyond(SeriesFile file) {
        boolean alike = known.stream().map(RecordByMonth::reach).distinct().count() == 1;
        return known.stream().filter(each -> !file.values().getLast().period().endedBy(each.reach()))
                .map(each -> new UnscoredValues(
                        file.id(), each.layers(), each.reach(), file.values().getLast().period().last(),
                        (int) file.values().stream().filter(value -> !value.period().endedBy(each.reach())).count(),
                        alike || each.layers() == Layers.CORE ? "the record ends there" : "the record with its layers ends there"));
    }

    private static Stream<String> problems(SeriesReading reading) {
        return reading instanceof SeriesReading.Faulty(var id, var problems)
                ? problems.stream().map(SeriesProblem::toString) : Stream.empty();
    }

    private List<Refusal> faulty(SeriesReading reading) {
        return reading instanceof SeriesReading.Faulty(var id, var problems)
                ? known.stream().map(each -> new Refusal(id, each.layers(), why(problems))).toList()
                : List.of();
    }

    private static String why(List<SeriesProblem> problems) {
        int first = problems.getFirst().line();
        return "Its file has " + (problems.size() == 1 ? "an error, in line " : problems.size() + " errors, the first in line ")
                + first + ".";
    }
}
