package org.parallax.report.chart.layout;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.RegimeShares;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.Numbers;

/** Fills a plot from 0 to 100 % with the states the relationship is in, stacked, worst below. */
public record RegimeLayers(Plot plot, YearMonth from, List<RegimeShares> regimes) {

    /** The states by name, worst first. */
    public static final List<String> NAMES = List.of("crisis", "strained", "stalemate", "working", "rapprochement");
    /** The mean cooperation in points that each state stands for, in the same order. */
    public static final List<String> RANGES = List.of("under 30", "30 to 45", "45 to 55", "55 to 70", "70 and over");

    /** Draws them; {@code labelled} for a scale at the left. */
    public void draw(boolean labelled) {
        for (int state = NAMES.size() - 1; state >= 0; state--) {
            layer(state);
        }
        edges();
        if (labelled) {
            scale();
        }
    }

    private void layer(int state) {
        var outline = new ArrayList<>(edge(state));
        outline.add(new Point(plot.time().right(), plot.value().bottom()));
        outline.add(new Point(outline.getFirst().x(), plot.value().bottom()));
        plot.layout().canvas().area(outline, plot.layout().theme().regime(state), 1);
    }

    /** Lines of paper between the states, so that they can be told apart in grey print as well. */
    private void edges() {
        for (int state = 0; state < NAMES.size() - 1; state++) {
            plot.layout().canvas().path(edge(state), Stroke.solid(plot.layout().theme().colour("paper"), 1.5));
        }
    }

    private void scale() {
        for (double tick : plot.value().ticks()) {
            plot.layout().canvas().text(
                    plot.time().left() - 8, plot.value().y(tick) + 4, Numbers.whole(tick) + " %", plot.layout().note().toTheLeft());
        }
    }

    private List<Point> edge(int state) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < regimes.size(); i++) {
            var month = from.plusMonths(i);
            points.add(new Point(plot.time().x(month), plot.value().y(100 * upTo(regimes.get(i), state))));
        }
        if (points.size() == 1) {
            points.addFirst(new Point(plot.time().left(), points.getFirst().y()));
        }
        return points;
    }

    /** Share of the runs in a state, 0 for crisis. */
    public static double share(RegimeShares shares, int state) {
        return switch (state) {
            case 0 -> shares.crisis();
            case 1 -> shares.strained();
            case 2 -> shares.stalemate();
            case 3 -> shares.working();
            default -> shares.rapprochement();
        };
    }

    /** Share of the runs in this state or a worse one. */
    public static double upTo(RegimeShares shares, int state) {
        double sum = 0;
        for (int i = 0; i <= state; i++) {
            sum += share(shares, i);
        }
        return state == 4 ? 1 : sum;
    }
}
