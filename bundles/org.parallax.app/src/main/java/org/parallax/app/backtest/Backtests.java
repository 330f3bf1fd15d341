package org.parallax.app.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.catalogue.Records;
import org.parallax.backtest.link.LinkCheck;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.backtest.run.CourseStore;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.backtest.series.SeriesFolder;
import org.parallax.backtest.series.SeriesReading;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.theory.Theory;

/** Scores the installed theories against series, and plays the replays of a record. Safe for several threads. */
public final class Backtests {

    private final Records records;
    private final InstalledTheories theories;
    private final String version;

    /**
     * Scores some theories on some records.
     *
     * @param version of the program, for manifests
     */
    public Backtests(Records records, InstalledTheories theories, String version) {
        this.records = records;
        this.theories = theories;
        this.version = version;
    }

    /**
     * Does a back-test. The same request gives the same findings with any number of threads, and whatever was kept before.
     *
     * @return rejected, with a sentence that says what to do, if a theory or record is unknown, no record or several fit the
     *     series, the folder holds none, or nothing can be kept where that was asked for
     */
    public Outcome<BacktestFindings> run(BacktestRequest request, BacktestProgress progress) {
        return then(readings(request.data()), readings ->
                then(new TheoryChoice(theories).of(request.theories()), chosen ->
                        then(store(request.kept()), store -> onRecord(request, readings, chosen, store, progress))));
    }

    private Outcome<BacktestFindings> onRecord(
            BacktestRequest request, List<SeriesReading> readings, List<Theory> chosen, Optional<CourseStore> store,
            BacktestProgress progress) {
        progress.at(0, "reading the record");
        var series = readings.stream().flatMap(FindingsBuilder::readable).toList();
        return then(new RecordChoice(records).of(request.record(), series, request.layers()), known -> {
            var situation = known.getFirst().asOf(known.getFirst().reach());
            var held = readings.stream().map(reading -> LinkCheck.of(reading, situation.parties())).toList();
            var usable = held.stream().flatMap(FindingsBuilder::readable).toList();
            var name = situation.record();
            var workshop = new Workshop(chosen, request.effort(), version);
            var texts = new ReplayTexts(records).of(name);
            return then(new SeriesScoring(known, workshop).on(usable, others(name), store, progress), scored ->
                    then(new ReplayRun(known, workshop).play(texts, new StageProgress(progress, 0.94, 1, "replays")), played -> {
                        progress.at(1, "done");
                        return new Outcome.Completed<>(new FindingsBuilder(name, workshop, known, held)
                                .findings(scored, played, texts));
                    }));
        });
    }

    /** Another record whose events must show nothing here; empty where there is none. */
    private Optional<RecordByMonth> others(String name) {
        return records.names().stream().filter(other -> !other.equals(name))
                .flatMap(other -> records.known(other, Layers.CORE).stream()).findFirst();
    }

    private static Outcome<List<SeriesReading>> readings(Optional<Path> data) {
        return data.map(SeriesFolder::read).orElseGet(() -> new Outcome.Completed<>(List.of()));
    }

    private static Outcome<Optional<CourseStore>> store(Optional<Path> kept) {
        try {
            return new Outcome.Completed<>(kept.isPresent() ? Optional.of(CourseStore.in(kept.get())) : Optional.empty());
        } catch (IOException closed) {
            return new Outcome.Rejected<>("nothing can be kept in " + kept.map(Path::toString).orElse("")
                    + (kept.filter(Files::isRegularFile).isPresent()
                            ? ": it is a file; name a folder" : ": no folder can be made or written there; choose another place"));
        }
    }

    static <T, R> Outcome<R> then(Outcome<T> outcome, Function<T, Outcome<R>> next) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> next.apply(value);
            case Outcome.Rejected<T>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<T> stopped -> new Outcome.Cancelled<>();
        };
    }
}
