package org.parallax.backtest.aftermath;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.parallax.backtest.series.SeriesDirection;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesProblem;
import org.parallax.backtest.series.SeriesReading;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Situation;

/** Asks series what they did after precedents. Uses no value of a period that ends after {@code as of}. */
public final class AftermathStudy {

    private final Parties parties;
    private final List<SeriesFile> used = new ArrayList<>();
    private final List<SeriesLeftOut> leftOut = new ArrayList<>();
    private final List<SeriesProblem> problems = new ArrayList<>();

    private AftermathStudy(Parties parties) {
        this.parties = parties;
    }

    /** What each series did after the precedents of each case; a file with errors and a series of other states are left out. */
    public static MeasuredAftermaths of(Situation situation, List<Precedents> cases, List<SeriesReading> readings) {
        var study = new AftermathStudy(situation.parties());
        readings.forEach(study::take);
        var finders = study.used.stream().map(file -> new ExcessFinder(file, situation.asOf())).toList();
        var after = new HashMap<Precedents, List<SeriesAftermath>>();
        cases.stream().filter(each -> !each.nearest().isEmpty()).forEach(each -> {
            var precedents = each.nearest().stream().map(Precedent::past).toList();
            after.put(each, finders.stream().map(finder -> finder.after(precedents)).toList());
        });
        return new MeasuredAftermaths(study.used, after, study.leftOut, study.problems);
    }

    private void take(SeriesReading reading) {
        switch (reading) {
            case SeriesReading.Faulty(var id, var found) -> {
                problems.addAll(found);
                leftOut.add(new SeriesLeftOut(id, "its file has errors"));
            }
            case SeriesReading.Readable(var file, var places) -> take(file);
        }
    }

    private void take(SeriesFile file) {
        String first = parties.first().code();
        String second = parties.second().code();
        if (file.head().linkage().direction() instanceof SeriesDirection.From(var from, var to)
                && !List.of(first, second).containsAll(List.of(from, to))) {
            leftOut.add(new SeriesLeftOut(file.id(), "it is about " + from + " and " + to + ", not about " + first + " and " + second));
        } else {
            used.add(file);
        }
    }
}
