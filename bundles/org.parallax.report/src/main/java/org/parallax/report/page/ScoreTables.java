package org.parallax.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Link;
import org.parallax.report.words.ControlWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ScoreWords;

/** Links and controls as tables on the page of a back-test. */
final class ScoreTables {

    private ScoreTables() {}

    static void links(Html html, List<Link> links) {
        html.element("p", "A theory’s forecast is that of the best baseline, plus what the theory changes of its indicator since the origin"
                + " beyond the fading of documented news (which the baseline, that knows the series’ own way back, must not be told twice),"
                + " times sign and what a point is worth. The sign stands in the series’ file. The scale is the lasting part of the series’"
                + " deviation over that of the record’s own indicator, the same for all theories. It is the most that a point can be worth:"
                + " the worth is taken to lie anywhere between nothing and the scale, so that the forecast moves by half of it and widens by"
                + " what is not known. The slope that least squares would give is there to be compared, and used for nothing.");
        if (links.isEmpty()) {
            html.element("p", "No series was linked.");
            return;
        }
        html.table(List.of("Series", "Layers", "Indicator", "Sign", "Units a point, at most", "Values", "Lasting deviation", "The record’s, points", "Fitted slope"),
                links.stream().map(ScoreTables::row).toList());
    }

    private static List<String> row(Link link) {
        var basis = link.basis();
        return List.of(
                link.series(), ScoreWords.layers(link.layers()), link.indicator(), link.sign() > 0 ? "+" : "−", ScoreWords.figures(link.scale()),
                Integer.toString(basis.n()), ScoreWords.figures(basis.lasting()), Numbers.tenths(basis.deviation()),
                ScoreWords.figures(basis.fitted()));
    }

    static void controls(Html html, Backtest backtest) {
        var controls = backtest.controls();
        if (controls.isEmpty()) {
            html.element("p", "None was run.");
        }
        for (var kind : Control.Kind.values()) {
            var some = controls.stream().filter(control -> control.kind() == kind).toList();
            if (!some.isEmpty()) {
                html.element("p", ControlWords.rule(kind) + ": " + ControlWords.passed(some, backtest.scores()) + ".");
                html.folded("All of these as a table: " + ControlWords.name(kind), () -> html.table(List.of("Of", "What it shows", "Passed"),
                        Stream.concat(some.stream().filter(control -> !control.passed()), some.stream().filter(Control::passed))
                                .map(each -> List.of(ControlWords.of(each), ControlWords.shown(each), each.passed() ? "yes" : "no")).toList()));
            }
        }
    }
}
