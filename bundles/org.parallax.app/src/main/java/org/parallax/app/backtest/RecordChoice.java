package org.parallax.app.backtest;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.app.catalogue.Records;
import org.parallax.app.projecting.LikelyName;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Parties;

/**
 * Chooses the record of a back-test: the one that is named, or else the one whose parties the series are about, or without
 * such series the one with replays.
 */
record RecordChoice(Records records) {

    /** Any month: the parties of a record are the same in all. */
    private static final YearMonth SOME_MONTH = YearMonth.of(2000, 1);

    /**
     * A record with each of the layers asked for.
     *
     * @param name empty to choose by the series
     * @param series empty where only replays are played
     */
    Outcome<List<RecordByMonth>> of(Optional<String> name, List<SeriesFile> series, List<Layers> layers) {
        var chosen = name.isPresent() ? named(name.get()) : fitting(series);
        return switch (chosen) {
            case Outcome.Completed<String>(var record) -> known(record, layers);
            case Outcome.Rejected<String>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<String> stopped -> new Outcome.Cancelled<>();
        };
    }

    private Outcome<String> named(String name) {
        return records.names().contains(name)
                ? new Outcome.Completed<>(name)
                : new Outcome.Rejected<>("there is no record " + name + LikelyName.suggestion(name, records.names())
                        + " Installed: " + String.join(", ", records.names()));
    }

    private Outcome<String> fitting(List<SeriesFile> series) {
        var names = records.names();
        if (names.size() == 1) {
            return new Outcome.Completed<>(names.getFirst());
        }
        var directions = series.stream().map(file -> file.head().linkage().direction())
                .filter(SeriesDirection.From.class::isInstance).map(SeriesDirection.From.class::cast)
                .map(direction -> Set.of(direction.from(), direction.to())).distinct().toList();
        var fitting = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (var name : names) {
            parties(name).ifPresent(parties -> {
                told.add(name + " (" + parties.first().code() + ", " + parties.second().code() + ")");
                boolean fits = directions.isEmpty() ? !records.replays(name).isEmpty()
                        : directions.contains(Set.of(parties.first().code(), parties.second().code()));
                if (fits) {
                    fitting.add(name);
                }
            });
        }
        if (fitting.size() == 1) {
            return new Outcome.Completed<>(fitting.getFirst());
        }
        var about = directions.stream().map(pair -> pair.stream().sorted().collect(Collectors.joining(" and ")))
                .sorted().collect(Collectors.joining(", or "));
        return new Outcome.Rejected<>((fitting.isEmpty() ? "no one record" : "more than one record")
                + (about.isEmpty() ? " is meant by what was given" : " is about " + about)
                + "; say which with --record NAME. Installed: " + String.join(", ", told));
    }

    private Optional<Parties> parties(String name) {
        return records.known(name, Layers.CORE).map(record -> record.asOf(SOME_MONTH).parties());
    }

    private Outcome<List<RecordByMonth>> known(String name, List<Layers> layers) {
        boolean layered = !records.layers(name).isEmpty();
        if (!layered && !layers.contains(Layers.CORE)) {
            return new Outcome.Rejected<>("no layer is installed for " + name + ": leave --layers out, or say --layers core");
        }
        var known = layers.stream().distinct().filter(each -> layered || each == Layers.CORE)
                .flatMap(each -> records.known(name, each).stream()).toList();
        return known.isEmpty()
                ? new Outcome.Rejected<>("the record " + name + " cannot be read: “parallax record” says why")
                : new Outcome.Completed<>(known);
    }
}
