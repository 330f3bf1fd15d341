package org.parallax.backtest.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.run.Progress;

/**
 * Scores every theory that was projected, and the pool of those that say something, on every series asked for. A theory without
 * a course from one of a series' origins is not scored on it. Used once, by one thread.
 */
public final class Scoring {

    private final ScoringRequest request;
    private final Courses courses;
    private final List<ErrorTable> tables = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();

    /** @param courses from all {@link ScoringRequest#origins origins} of the series, of the Kernel at least */
    public Scoring(ScoringRequest request, Courses courses) {
        this.request = request;
        this.courses = courses;
    }

    /** All scores; cancelled where {@code progress} says so. */
    public Outcome<Scores> run(Progress progress) {
        int parts = request.series().size() * request.layers().size();
        int done = 0;
        for (SeriesFile file : request.series()) {
            for (Layers layers : request.layers()) {
                if (!take(file, layers, progress)) {
                    return new Outcome.Cancelled<>();
                }
                done++;
                progress.at((double) done / parts);
            }
        }
        return new Outcome.Completed<>(
                new Scores(scores, links, refused, controls, PooledScores.of(tables, request.series())));
    }

    /** Whether it was done, and not cancelled. */
    private boolean take(SeriesFile file, Layers layers, Progress progress) {
        switch (ScorableSeries.of(request, courses, file, layers)) {
            case Outcome.Rejected<ScorableSeries>(String why) -> refused.add(new Refusal(file.id(), layers, why));
            case Outcome.Completed<ScorableSeries>(ScorableSeries series) -> {
                links.add(series.link());
                for (TargetSet set : series.sets()) {
                    for (Arm arm : request.arms()) {
                        if (!take(set, arm, progress)) {
                            return false;
                        }
                    }
                }
            }
            case Outcome.Cancelled<ScorableSeries>() -> {
                return false;
            }
        }
        return true;
    }

    private boolean take(TargetSet set, Arm arm, Progress progress) {
        PointChanges kernel = PointChanges.of(set, courses, Scored.KERNEL, arm).orElseThrow();
        double[] errors = errors(set, kernel);
        var theories = new ArrayList<>(courses.theories());
        theories.add(Scored.POOL);
        for (String theory : theories) {
            if (progress.cancelled()) {
                return false;
            }
            Optional<PointChanges> changes = PointChanges.of(set, courses, theory, arm);
            if (changes.isPresent()) {
                var of = new Scored(set.file().id(), theory, arm, set.layers(), set.horizon(), set.file().part());
                take(set, changes.get(), kernel, ErrorTable.of(of, set, changes.get(), errors));
            }
        }
        return true;
    }

    private static double[] errors(TargetSet set, PointChanges changes) {
        var errors = new double[set.targets().size()];
        for (int i = 0; i < errors.length; i++) {
            Target target = set.targets().get(i);
            errors[i] = changes.forecast(target, i).crps(target.value());
        }
        return errors;
    }

    private void take(TargetSet set, PointChanges changes, PointChanges kernel, ErrorTable table) {
        Score score = new ScoreBuilder(List.of(table)).score(table.of(), table.baseline());
        tables.add(table);
        scores.add(score);
        ShiftedCourse.of(score, set, changes, kernel).ifPresent(controls::add);
    }
}
