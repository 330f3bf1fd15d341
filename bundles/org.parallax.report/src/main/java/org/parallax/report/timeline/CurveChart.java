package org.parallax.report.timeline;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.parallax.projection.result.Outcome;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.MonthMarks;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.Reading.Figure;
import org.parallax.report.figure.Reading;
import org.parallax.report.record.RecordCurve.Course;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/**
 * The levels that a record implies before any theory, with the sentences of its sources set on them as numbered marks and
 * written out below. In a pane the plot comes first: what of the list it leaves no room for is reached by scrolling.
 */
public final class CurveChart {

    private static final double PLOT = 300;
    private static final double AXIS = 40;
    private static final double AXIS_IN_PANE = 26;
    /** A plot in a pane is as high as the pane allows up to this, and never lower than the other. */
    private static final double ENOUGH_IN_PANE = 260;
    private static final double LEAST_IN_PANE = 110;
    /** A pane lower than this has no room for a heading, and for few rows of numbers. */
    private static final int LOW_PANE = 300;
    private static final int MOST_ROWS = 12;
    private static final int MOST_ROWS_IN_LOW_PANE = 2;

    private final RecordCurve curve;
    private final List<Course> shown;
    private final Theme theme;
    private final ChartLayout layout;
    private final VerdictMarks verdicts;
    private final CurveLabels ends;

    private CurveChart(RecordCurve curve, CurveOptions options, Theme theme, Frame frame, Cancellation cancellation) {
        this.curve = curve;
        var wanted = curve.courses().stream().filter(course -> !options.hidden().contains(course.indicator())).toList();
        this.shown = wanted.isEmpty() ? curve.courses().subList(0, 1) : wanted;
        this.theme = frame.isPane() ? theme.inPane() : theme;
        boolean low = frame.height().orElse(LOW_PANE) < LOW_PANE;
        this.layout = low ? withoutHeading(frame, cancellation) : new ChartLayout(this.theme, frame, title(), "The record’s own reading, before"
                + " any theory: levels from 0 to 100, 50 is neutral · " + months(), cancellation);
        this.verdicts = new VerdictMarks(curve, shown, options, layout, low ? MOST_ROWS_IN_LOW_PANE : MOST_ROWS);
        this.ends = new CurveLabels(layout, shown.stream().map(this::label).toList());
    }

    private ChartLayout withoutHeading(Frame frame, Cancellation cancellation) {
        var bare = ChartLayout.bare(theme, frame, title(), cancellation);
        bare.canvas().text(bare.margin(), 13, bare.note().cut(months() + " · before any theory", bare.inner()), bare.note());
        bare.down(18);
        return bare;
    }

    private String months() {
        return "Record to " + curve.last() + ", drawn from " + curve.from();
    }

    /** The picture of all courses on a page. */
    public static Chart of(RecordCurve curve, Theme theme, int width) {
        return new CurveChart(curve, CurveOptions.ALL, theme, Frame.page(width), Cancellation.NEVER).draw();
    }

    /** The picture of what somebody looks at, until it is cancelled; never rejected. */
    public static Outcome<Chart> of(RecordCurve curve, CurveOptions options, Theme theme, Frame frame, BooleanSupplier cancelled) {
        return Cancellation.attempt(cancelled, cancellation -> new CurveChart(curve, options, theme, frame, cancellation).draw());
    }

    private Chart draw() {
        double top = layout.y() + verdicts.lane(time()) + layout.head() / 2;
        double height = height(top - layout.y() + layout.foot() + ends.keyed());
        var levels = shown.stream().flatMap(course -> course.levels().stream()).mapToDouble(Double::doubleValue);
        var plot = new Plot(layout, time(), ValueScale.ofLevels(levels, top, top + height));
        plot.grid(50, false);
        for (int i = shown.size() - 1; i >= 0; i--) {
            course(plot, shown.get(i));
        }
        plot.months();
        ends.draw(plot);
        MonthMarks.draw(plot, "The record’s own reading", "curve", List.of(), readings(plot));
        verdicts.draw(plot);
        layout.down(plot.value().bottom() + layout.foot());
        ends.key();
        verdicts.list();
        return layout.document(title() + ". " + verdicts.words());
    }

    private TimeScale time() {
        double left = layout.margin() + layout.frame().pick(AXIS, AXIS_IN_PANE);
        return new TimeScale(curve.from(), curve.last(), left, layout.width() - layout.margin() - ends.room());
    }

    /** How high the plot is where {@code others} is the height of what belongs to it, the list of the sentences aside. */
    private double height(double others) {
        double withList = layout.growing(PLOT, others + verdicts.listed());
        double alone = layout.growing(PLOT, others);
        return layout.frame().isPane() ? Math.max(LEAST_IN_PANE, Math.max(withList, Math.min(ENOUGH_IN_PANE, alone))) : withList;
    }

    private void course(Plot plot, Course course) {
        var points = IntStream.range(0, course.levels().size())
                .mapToObj(i -> new Point(plot.time().x(curve.from().plusMonths(i)), plot.value().y(course.levels().get(i))))
                .toList();
        boolean overall = isOverall(course);
        layout.canvas().path(points, Stroke.solid(theme.colour("paper"), overall ? 5 : 3.5));
        layout.canvas().path(points, new Stroke(style(course).line(), overall ? 2.5 : 1.5, style(course).dash()));
    }

    private CurveLabels.Label label(Course course) {
        return new CurveLabels.Label(course.levels().getLast(), course.label(), style(course), isOverall(course));
    }

    /** Overall cooperation as the documented past is drawn everywhere, each capital's view in its colour, each indicator in a colour and dashes of its own. */
    private MarkStyle style(Course course) {
        int view = curve.courses().stream().filter(CurveChart::isView).toList().indexOf(course);
        if (view >= 0) {
            return theme.capital(view).dashed(List.of(6, 2));
        }
        return isOverall(course)
                ? new MarkStyle(theme.colour("past"), theme.colour("ink"), List.of())
                : theme.indicator(parts().indexOf(course));
    }

    /** The indicators that overall cooperation is made of. */
    private List<Course> parts() {
        return curve.courses().stream().filter(course -> !isOverall(course) && !isView(course)).toList();
    }

    private boolean isOverall(Course course) {
        return course.equals(curve.courses().getFirst());
    }

    private static boolean isView(Course course) {
        return course.indicator().startsWith("view-of-");
    }

    private List<Reading> readings(Plot plot) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < curve.months(); i++) {
            int month = i;
            var figures = shown.stream().map(course -> figure(plot, course, month)).toList();
            var at = curve.from().plusMonths(i);
            readings.add(new Reading(at, figures, MonthWords.name(at) + ": " + String.join(", ", shown.stream()
                    .map(course -> course.label() + " " + Numbers.tenths(course.levels().get(month))).toList())));
        }
        return readings;
    }

    private static Figure figure(Plot plot, Course course, int month) {
        double level = course.levels().get(month);
        return new Figure(course.label(), Numbers.tenths(level), OptionalDouble.of(plot.value().y(level)));
    }

    private String title() {
        var course = shown.getFirst();
        int lowest = IntStream.range(0, curve.months()).boxed().min(Comparator.comparing(course.levels()::get)).orElse(0);
        var month = MonthWords.name(curve.from().plusMonths(lowest));
        return "By the record’s own reading, " + subject(course) + " stands at " + Numbers.whole(course.levels().getLast()) + " in "
                + MonthWords.name(curve.last()) + (lowest == curve.months() - 1 ? ", its lowest since " + since(curve.from())
                : "; since " + since(curve.from()) + " it was lowest at " + Numbers.whole(course.levels().get(lowest)) + " in " + month);
    }

    private static String since(YearMonth month) {
        return Integer.toString(month.getYear());
    }

    private static String subject(Course course) {
        return course.label().substring(0, 1).toLowerCase(Locale.ROOT) + course.label().substring(1);
    }
}
