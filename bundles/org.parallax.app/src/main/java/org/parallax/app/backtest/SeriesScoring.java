package org.parallax.app.backtest;

import static org.parallax.app.backtest.Backtests.then;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.backtest.link.DatedLevels;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.run.BacktestProgress;
import org.parallax.backtest.run.CourseFinder;
import org.parallax.backtest.run.CoursePlan;
import org.parallax.backtest.run.CourseStore;
import org.parallax.backtest.run.NullShock;
import org.parallax.backtest.run.ProjectedCourses;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.backtest.score.OtherRelationship;
import org.parallax.backtest.score.Scores;
import org.parallax.backtest.score.Scoring;
import org.parallax.backtest.score.ScoringRequest;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.DocumentedLevelsBuilder;

/** Scores the theories on series: their courses first, then scores and controls. */
final class SeriesScoring {

    private final List<RecordByMonth> known;
    private final Workshop workshop;

    SeriesScoring(List<RecordByMonth> known, Workshop workshop) {
        this.known = known;
        this.workshop = workshop;
    }

    /**
     * What scoring gave.
     *
     * @param controls all of them
     * @param failed a sentence for each theory that failed somewhere
     */
    record Found(Scores scores, List<Control> controls, List<String> failed) {

        /** Nothing was scored. */
        static final Found NOTHING =
                new Found(new Scores(List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), List.of());
    }

    /**
     * Scores on series.
     *
     * @param other a record whose events must show nothing here
     */
    Outcome<Found> on(
            List<SeriesFile> series, Optional<RecordByMonth> other, Optional<CourseStore> store, BacktestProgress progress) {
        if (series.isEmpty()) {
            return new Outcome.Completed<>(Found.NOTHING);
        }
        var origins = new TreeSet<YearMonth>();
        series.forEach(file -> origins.addAll(ScoringRequest.origins(file)));
        origins.removeIf(origin -> known.stream().noneMatch(record -> origin.isBefore(record.reach())));
        var request = new ScoringRequest(
                series, known.getFirst().asOf(known.getFirst().reach()).parties(),
                known.stream().map(RecordByMonth::layers).collect(Collectors.toSet()), EnumSet.allOf(Arm.class));
        var effort = workshop.effort();
        var finder = new CourseFinder(
                workshop.theories(), workshop.version(), effort.runs(), effort.seed(), effort.threads(), store);
        return then(finder.find(CoursePlan.of(known, origins), new StageProgress(progress, 0.02, 0.85, "projecting")), courses ->
                then(new Scoring(request, courses).run(new StageProgress(progress, 0.85, 0.92, "scoring")), scores ->
                        then(nullShocks(origins, progress), nothing -> new Outcome.Completed<>(
                                found(scores, courses, nothing, other.map(each -> strangers(request, courses, each)))))));
    }

    private static Found found(
            Scores scores, ProjectedCourses courses, List<Control> nothing, Optional<List<Control>> strangers) {
        var controls = new ArrayList<>(scores.controls());
        strangers.ifPresent(controls::addAll);
        controls.addAll(nothing);
        return new Found(scores, List.copyOf(controls), courses.failures());
    }

    /** From the first, the middle and the last origin; none where nothing is forecast. */
    private Outcome<List<Control>> nullShocks(SortedSet<YearMonth> origins, BacktestProgress progress) {
        if (origins.isEmpty()) {
            return new Outcome.Completed<>(List.of());
        }
        var all = List.copyOf(origins);
        var some = List.copyOf(new TreeSet<>(List.of(all.getFirst(), all.get(all.size() / 2), all.getLast())));
        var shocks = new NullShock(workshop.projector(new StageProgress(progress, 0.92, 0.94, "shocks that change nothing").begun()));
        var controls = new ArrayList<Control>();
        for (var record : known) {
            var found = shocks.controls(record, some);
            if (found instanceof Outcome.Completed<List<Control>>(var ofRecord)) {
                controls.addAll(ofRecord);
            } else {
                return found;
            }
        }
        return new Outcome.Completed<>(List.copyOf(controls));
    }

    /** What another record documents, moved so that it ends where this one does. */
    private List<Control> strangers(ScoringRequest request, ProjectedCourses courses, RecordByMonth other) {
        var levels = DocumentedLevelsBuilder.of(other.asOf(other.reach()));
        var reach = known.getFirst().reach();
        return new OtherRelationship(request, courses).controls(indicator -> new DatedLevels(levels.of(indicator), reach));
    }
}
