package org.parallax.backtest.score;

import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.link.LinkFit;
import org.parallax.backtest.link.LinkFitter;
import org.parallax.backtest.link.LinkedIndicator;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;

/**
 * A series that can be scored under one choice of layers.
 *
 * @param link of the training part
 * @param sets the values by horizon; at least one
 */
record ScorableSeries(SeriesFile file, Link link, List<TargetSet> sets) {

    ScorableSeries {
        sets = List.copyOf(sets);
    }

    /** What can be scored of a series; rejected with the sentence of its refusal. */
    static Outcome<ScorableSeries> of(ScoringRequest request, Courses courses, SeriesFile file, Layers layers) {
        return switch (LinkedIndicator.of(file.head(), request.parties())) {
            case Outcome.Completed<Indicator>(Indicator indicator) ->
                linked(request, courses, file, layers, indicator);
            case Outcome.Rejected<Indicator>(String why) -> new Outcome.Rejected<>(why);
            case Outcome.Cancelled<Indicator>() -> new Outcome.Cancelled<>();
        };
    }

    private static Outcome<ScorableSeries> linked(
            ScoringRequest request, Courses courses, SeriesFile file, Layers layers, Indicator indicator) {
        Parties parties = request.parties();
        var sets = new TargetSets(file, indicator, layers, courses, new LinkFitter(file, indicator.id(parties)));
        return switch (sets.link()) {
            case LinkFit.Unfit(String why) -> new Outcome.Rejected<>(why);
            case LinkFit.Fitted fitted -> {
                var byHorizon = new ArrayList<TargetSet>();
                for (int horizon : file.head().step().horizons()) {
                    sets.at(horizon, fitted, List.<Arm>copyOf(request.arms())).ifPresent(byHorizon::add);
                }
                var link = new Link(
                        file.id(), layers, indicator.id(parties), file.head().linkage().sign(), fitted.scale(),
                        fitted.basis());
                yield byHorizon.isEmpty()
                        ? new Outcome.Rejected<>(tooFew(file, indicator.id(parties)))
                        : new Outcome.Completed<>(new ScorableSeries(file, link, byHorizon));
            }
        };
    }

    private static String tooFew(SeriesFile file, String indicator) {
        return "At no horizon can " + TargetSet.LEAST + " values of its " + file.part().id()
                + " part be forecast, and fewer give no interval. Before a value " + file.head().step().leastKnown()
                + " others must be known and three errors made, and the record's indicator " + indicator
                + " must by then have a standard deviation of a point.";
    }
}
