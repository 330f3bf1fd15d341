package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.parallax.backtest.course.Courses;
import org.parallax.backtest.link.DatedLevels;
import org.parallax.backtest.link.PointChange;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.series.Period;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesKind;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Indicator;

/** Scores the events of another relationship on the series of this one: they must show nothing. */
public final class OtherRelationship {

    private final ScoringRequest request;
    private final Courses courses;

    /** @param courses of this relationship: the same values are forecast, with the same links */
    public OtherRelationship(ScoringRequest request, Courses courses) {
        this.request = request;
        this.courses = courses;
    }

    /**
     * A control for each series that can be scored, layers and horizon. It is passed where the interval of the skill over the
     * best baseline does not lie above 0 as a whole.
     *
     * @param levels what another record documents of an indicator, moved in time to where the series lie; what it does not
     *     reach counts as no change
     */
    public List<Control> controls(Function<Indicator, DatedLevels> levels) {
        var controls = new ArrayList<Control>();
        for (SeriesFile file : request.series()) {
            for (Layers layers : request.layers()) {
                if (ScorableSeries.of(request, courses, file, layers)
                        instanceof Outcome.Completed<ScorableSeries>(ScorableSeries series)) {
                    for (TargetSet set : series.sets()) {
                        controls.add(control(set, levels.apply(set.indicator())));
                    }
                }
            }
        }
        return List.copyOf(controls);
    }

    private static Control control(TargetSet set, DatedLevels levels) {
        SeriesKind kind = set.file().head().linkage().kind();
        var changes = new PointChanges(set.targets().stream()
                .map(target -> List.of(change(levels, target.origin(), target.period(), kind)))
                .toList());
        var of = new Scored(
                set.file().id(), Scored.KERNEL, Arm.EVENTS, set.layers(), set.horizon(), set.file().part());
        ErrorTable table = ErrorTable.of(of, set, changes, set.baselineErrors());
        Score.Estimate skill =
                new ScoreBuilder(List.of(table)).score(of, set.baseline()).skill().overBest();
        return new Control(Control.Kind.OTHER_RELATIONSHIP, of, skill.value(), !skill.isShown());
    }

    private static PointChange change(DatedLevels levels, YearMonth origin, Period period, SeriesKind kind) {
        OptionalDouble change = switch (kind) {
            case STOCK -> levels.since(origin, period);
            case FLOW -> levels.within(period);
        };
        return new PointChange(change.orElse(0), 0);
    }
}
