package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.RegimeShares;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.Months;
import org.parallax.report.words.Numbers;

/** Shares of the runs by the state the relationship is in, stacked, worst below. */
public final class RegimesChart {

    private static final List<String> NAMES = List.of("crisis", "strained", "stalemate", "working", "rapprochement");
    private static final List<String> RANGES = List.of("under 30", "30 to 45", "45 to 55", "55 to 70", "70 and over");
    private static final double HEIGHT = 256;
    private static final double AXIS = 48;
    private static final double GUTTER = 232;

    private final Scene scene;
    private final TheoryProjection theory;

    private RegimesChart(Scene scene, int theory) {
        this.scene = scene;
        this.theory = scene.theory(theory);
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    public static Chart of(Scene scene, int theory) {
        return new RegimesChart(scene, theory).draw();
    }

    private Chart draw() {
        var sheet = new Sheet(scene.theme(), scene.width(), scene.under(theory.theory().id(), title()), subtitle());
        double top = sheet.y() + 8;
        var time = new TimeScale(
                scene.from().minusMonths(theory.regimes().size() == 1 ? 1 : 0), scene.last(), Sheet.MARGIN + AXIS,
                scene.width() - Sheet.MARGIN - GUTTER);
        var plot = new Plot(sheet, time, new ValueScale(0, 100, 25, top, top + HEIGHT));
        for (int state = NAMES.size() - 1; state >= 0; state--) {
            layer(plot, state);
        }
        edges(plot);
        plot.months();
        plot.drops(new Story(scene.result()).happenings());
        labels(plot);
        marks(plot);
        sheet.down(plot.value().bottom() + 32);
        return sheet.finish(1, title() + ". " + words(theory.regimes().size() - 1) + ".");
    }

    private void layer(Plot plot, int state) {
        var outline = new ArrayList<>(edge(plot, state));
        outline.add(new Point(plot.time().right(), plot.value().bottom()));
        outline.add(new Point(plot.time().left(), plot.value().bottom()));
        plot.sheet().canvas().area(outline, scene.theme().regime(state), 1);
    }

    /** Lines of paper between the states, so that they part in grey print as well; and the scale. */
    private void edges(Plot plot) {
        for (int state = 0; state < NAMES.size() - 1; state++) {
            plot.sheet().canvas().path(edge(plot, state), Stroke.solid(scene.theme().colour("paper"), 1.5));
        }
        for (double tick : plot.value().ticks()) {
            plot.sheet().canvas().text(
                    plot.time().left() - 8, plot.value().y(tick) + 4, Numbers.whole(tick) + " %", plot.sheet().note().toTheLeft());
        }
    }

    private List<Point> edge(Plot plot, int state) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < theory.regimes().size(); i++) {
            var month = scene.from().plusMonths(i);
            points.add(new Point(plot.time().x(month), plot.value().y(100 * upTo(theory.regimes().get(i), state))));
        }
        if (points.size() == 1) {
            points.addFirst(new Point(plot.time().left(), points.getFirst().y()));
        }
        return points;
    }

    private void labels(Plot plot) {
        var labels = new EndLabels();
        var last = theory.regimes().getLast();
        for (int state = 0; state < NAMES.size(); state++) {
            double share = share(last, state);
            double middle = 100 * (upTo(last, state) - share / 2);
            labels.add(
                    plot.value().y(middle),
                    Numbers.percent(share) + " " + NAMES.get(state) + ", " + RANGES.get(state), plot.sheet().noteInInk());
        }
        labels.draw(
                plot.sheet().canvas(), plot.time().right(), GUTTER, plot.value().top(), plot.value().bottom(),
                scene.theme().colour("rule"));
    }

    private void marks(Plot plot) {
        for (int i = 0; i < theory.regimes().size(); i++) {
            var month = scene.from().plusMonths(i);
            plot.sheet().mark(Chart.Kind.MONTH, "regimes@" + month, MonthMarks.box(plot, month), Months.name(month) + ": " + words(i));
        }
    }

    private String words(int i) {
        var shares = theory.regimes().get(i);
        var words = new ArrayList<String>();
        for (int state = 0; state < NAMES.size(); state++) {
            words.add(NAMES.get(state) + " " + Numbers.percent(share(shares, state)));
        }
        return String.join(", ", words);
    }

    private String title() {
        var first = theory.regimes().getFirst();
        var last = theory.regimes().getLast();
        double before = upTo(first, 1);
        double after = upTo(last, 1);
        var month = Months.name(scene.last());
        int worst = worst();
        double most = upTo(theory.regimes().get(worst), 1);
        if (most > Math.max(before, after) + 0.1) {
            return "The relationship is strained or in crisis in " + Numbers.percent(most) + " of runs in "
                    + Months.name(scene.from().plusMonths(worst)) + ", the worst month; in " + month + " still in "
                    + Numbers.percent(after);
        }
        if (Math.abs(after - before) < 0.02) {
            return "The relationship is strained or in crisis in " + Numbers.percent(after) + " of runs in " + month
                    + ", about as many as at the start";
        }
        return "By " + month + " the relationship is strained or in crisis in " + Numbers.percent(after) + " of runs, "
                + (after > before ? "up" : "down") + " from " + Numbers.percent(before) + " in "
                + Months.name(scene.from());
    }

    /** The month in which most runs are in trouble. */
    private int worst() {
        return IntStream.range(0, theory.regimes().size())
                .boxed()
                .max(Comparator.comparingDouble(i -> upTo(theory.regimes().get(i), 1)))
                .orElseThrow();
    }

    private String subtitle() {
        return "Share of runs by mean cooperation, points from 0 to 100 · " + scene.runs() + " · " + theory.theory().title();
    }

    private static double share(RegimeShares shares, int state) {
        return switch (state) {
            case 0 -> shares.crisis();
            case 1 -> shares.strained();
            case 2 -> shares.stalemate();
            case 3 -> shares.working();
            default -> shares.rapprochement();
        };
    }

    private static double upTo(RegimeShares shares, int state) {
        double sum = 0;
        for (int i = 0; i <= state; i++) {
            sum += share(shares, i);
        }
        return state == 4 ? 1 : sum;
    }
}
