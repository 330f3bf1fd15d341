package org.parallax.report.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Rows;
import org.parallax.report.chart.layout.TimeScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordCurve.Course;
import org.parallax.report.record.RecordCurve.Stretch;
import org.parallax.report.record.RecordCurve.Verdict;
import org.parallax.report.record.RecordCurve;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.svg.TextWidth;
import org.parallax.report.words.Numbers;

/** The sentences of the sources on the curve of a record: a number over the plot, joined to its month, and the list of them. */
final class VerdictMarks {

    private static final double ROW = 18;
    private static final double RADIUS = 7.5;
    private static final double INDENT = 26;
    private static final double LEADING = 17;

    private final RecordCurve curve;
    private final List<Course> shown;
    private final CurveOptions options;
    private final ChartLayout layout;
    private final List<Verdict> verdicts;
    private final List<List<String>> lines;
    private final double top;
    private final Rows rows;
    private final List<OptionalInt> places = new ArrayList<>();

    /** Those without a place in so many rows over the plot stand in the list alone. */
    VerdictMarks(RecordCurve curve, List<Course> shown, CurveOptions options, ChartLayout layout, int mostRows) {
        this.rows = new Rows(2, mostRows);
        this.curve = curve;
        this.shown = shown;
        this.options = options;
        this.layout = layout;
        this.top = layout.y();
        this.verdicts = curve.verdicts().stream().sorted(Comparator.comparing(Verdict::first).thenComparing(Verdict::id)).toList();
        this.lines = verdicts.stream()
                .map(verdict -> TextWidth.wrap(words(verdict), layout.inner() - INDENT, size(), false))
                .toList();
    }

    /** Gives each mark of these months its row over the plot; how high all rows are. What is said of other times is listed alone. */
    double lane(TimeScale time) {
        if (places.isEmpty()) {
            verdicts.forEach(verdict -> places.add(curve.stretch(verdict)
                    .map(stretch -> rows.place(
                            Math.min(time.x(stretch.from()), middle(time, stretch) - RADIUS),
                            Math.max(time.x(stretch.to()), middle(time, stretch) + RADIUS)))
                    .orElse(OptionalInt.empty())));
        }
        return rows.count() * ROW;
    }

    /** How high the list is. */
    double listed() {
        return verdicts.isEmpty() ? 0 : 8 + lines.stream().mapToInt(List::size).sum() * LEADING;
    }

    private static double middle(TimeScale time, Stretch stretch) {
        return (time.x(stretch.from()) + time.x(stretch.to())) / 2;
    }

    /** Draws a number for each over the plot: from it a line to the level of its month, or a bracket over its months. */
    void draw(Plot plot) {
        for (int i = 0; i < verdicts.size(); i++) {
            int number = i + 1;
            var verdict = verdicts.get(i);
            places.get(i).ifPresent(row -> curve.stretch(verdict)
                    .ifPresent(stretch -> mark(plot, verdict, stretch, number, top + row * ROW + ROW / 2)));
        }
    }

    private void mark(Plot plot, Verdict verdict, Stretch stretch, int number, double y) {
        double x = middle(plot.time(), stretch);
        if (!stretch.isMonth()) {
            bracket(plot.time().x(stretch.from()), plot.time().x(stretch.to()), y);
        } else if (shown.contains(curve.courseOf(verdict))) {
            join(x, y, plot.value().y(stretch.mean()));
        }
        circle(verdict, number, x, y);
        target(verdict, number, x, y);
    }

    private void bracket(double left, double right, double y) {
        var stroke = Stroke.solid(layout.theme().colour("ink"), 1);
        layout.canvas().line(left, y, right, y, stroke);
        layout.canvas().line(left, y, left, y + RADIUS, stroke);
        layout.canvas().line(right, y, right, y + RADIUS, stroke);
    }

    private void join(double x, double y, double level) {
        var theme = layout.theme();
        layout.canvas().line(x, y + RADIUS, x, level - 4, new Stroke(theme.colour("rule"), 1, List.of(1, 3)));
        layout.canvas().dot(x, level, 3.5, theme.colour("paper"), theme.colour("ink"));
    }

    private void target(Verdict verdict, int number, double x, double y) {
        layout.mark(
                new MarkTarget.Documented(verdict.id()), new Chart.Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS),
                number + ". " + words(verdict));
    }

    private void circle(Verdict verdict, int number, double x, double y) {
        var theme = layout.theme();
        boolean selected = options.selected().filter(verdict.id()::equals).isPresent();
        layout.canvas().dot(x, y, RADIUS, theme.colour(selected ? "ink" : "paper"), theme.colour("ink"));
        var type = TextStyle.of(10, theme.colour(selected ? "paper" : "ink")).centred();
        layout.canvas().text(x, y + 3.5, Integer.toString(number), selected ? type.inBold() : type);
    }

    /** Writes them out, each with its number, from where the picture is down. */
    void list() {
        if (verdicts.isEmpty()) {
            return;
        }
        double y = layout.y() + 8;
        for (int i = 0; i < verdicts.size(); i++) {
            circle(verdicts.get(i), i + 1, layout.margin() + RADIUS + 1, y + 6);
            if (places.get(i).isEmpty()) {
                // Without a mark over the plot it is to be pointed at, chosen and opened here.
                target(verdicts.get(i), i + 1, layout.margin() + RADIUS + 1, y + 6);
            }
            for (var line : lines.get(i)) {
                layout.canvas().text(layout.margin() + INDENT, y + 10, line, TextStyle.of(size(), layout.theme().colour("ink")));
                y += LEADING;
            }
        }
        layout.down(y);
    }

    /** All of them in a sentence each, for those who cannot see the picture. */
    String words() {
        return IntStream.range(0, verdicts.size())
                .mapToObj(i -> (i + 1) + ". " + words(verdicts.get(i)))
                .collect(Collectors.joining(" "));
    }

    private String words(Verdict verdict) {
        var sources = verdict.citations().stream().map(Citation::source).distinct().collect(Collectors.joining(", "));
        return verdict.dates() + " · " + verdict.sentence()
                + (sources.isEmpty() ? "" : " (" + sources + ")")
                + curve.stretch(verdict).map(stretch -> " · " + curve.courseOf(verdict).label() + " " + figures(stretch)).orElse("");
    }

    private static String figures(Stretch stretch) {
        return Numbers.whole(stretch.mean()) + (stretch.isMonth() ? "" : " on average, lowest " + Numbers.whole(stretch.lowest()));
    }

    private double size() {
        return layout.theme().size("type.note");
    }
}
