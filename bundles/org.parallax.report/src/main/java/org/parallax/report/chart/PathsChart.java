package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Series;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.EndLabels;
import org.parallax.report.chart.layout.FanLayer;
import org.parallax.report.chart.layout.Plot;
import org.parallax.report.chart.layout.Readings;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Reading;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/**
 * Twenty single runs of one indicator over the band that holds most of all runs. A fan can be mistaken for one smooth
 * course; single runs show how uneven each one is.
 */
public final class PathsChart implements IndicatorChart.Content {

    /** The most runs shown: as many as can still be followed one by one. */
    public static final int MOST = 20;

    private static final IndicatorChart.Room ROOM = new IndicatorChart.Room(320, 152, 104);

    private final ChartContext context;
    private final TheoryProjection theory;
    private final Indicator indicator;
    private final MarkStyle style;
    private final List<Series> byEnd;

    private PathsChart(ChartContext context, int theory, Indicator indicator) {
        this.context = context;
        this.theory = context.theory(theory);
        this.indicator = indicator;
        this.style = context.theme().scenario(0);
        this.byEnd = this.theory.samples().stream()
                .limit(MOST)
                .map(path -> path.levels().get(indicator.ordinal()))
                .sorted(Comparator.comparingDouble(Series::last))
                .toList();
    }

    /** The picture; {@code theory} is an index into the result's theories. */
    public static Chart of(ChartContext context, int theory, Indicator indicator) {
        return new IndicatorChart(context, indicator, ROOM).draw(new PathsChart(context, theory, indicator));
    }

    @Override
    public List<String> theories() {
        return List.of(theory.theory().id());
    }

    @Override
    public void courses(Plot plot, FanLayer layer, double gutter) {
        layer.middle(fan(), style);
        byEnd.forEach(path -> plot.layout().canvas().path(course(plot, path), Stroke.solid(style.line(), 1)));
        followed(plot, gutter);
    }

    /** Three runs stand out, so that the eye can follow a whole course: the ones that end lowest, middle, highest. */
    private void followed(Plot plot, double gutter) {
        var labels = new EndLabels();
        var strong = TextStyle.of(context.theme().size("type.text"), style.text()).inBold();
        for (var which : followed()) {
            var path = byEnd.get(which.rank);
            var points = course(plot, path);
            plot.layout().canvas().path(points, Stroke.solid(context.theme().colour("paper"), 4));
            plot.layout().canvas().path(points, Stroke.solid(style.line(), 2.25));
            labels.add(plot.value().y(path.last()), which.name + " " + Numbers.whole(path.last()), strong);
        }
        labels.draw(plot, gutter);
    }

    private List<Followed> followed() {
        int count = byEnd.size();
        if (count < 3) {
            return count == 0 ? List.of() : List.of(new Followed(count - 1, "This run"));
        }
        return List.of(new Followed(0, "Lowest"), new Followed(count / 2, "Middle"), new Followed(count - 1, "Highest"));
    }

    private record Followed(int rank, String name) {}

    private List<Point> course(Plot plot, Series path) {
        var points = new ArrayList<Point>();
        points.add(new Point(plot.time().x(context.asOf()), plot.value().y(start().orElseThrow())));
        for (int i = 0; i < path.length(); i++) {
            points.add(new Point(plot.time().x(context.from().plusMonths(i)), plot.value().y(path.at(i))));
        }
        return points;
    }

    @Override
    public List<Reading> readings(Readings readings) {
        return IntStream.range(0, fan().months())
                .mapToObj(i -> new Reading(context.from().plusMonths(i), figures(readings, i), words(i)))
                .toList();
    }

    private List<Reading.Figure> figures(Readings readings, int i) {
        var figures = new ArrayList<Reading.Figure>();
        followed().reversed().forEach(which -> figures.add(readings.point(which.name, byEnd.get(which.rank).at(i))));
        figures.add(Readings.plain(context.sample(theory).isEnough() ? "80 % of all runs" : context.sample(theory).band(80), Readings.range(fan(), Quantile.Q10, Quantile.Q90, i)));
        return figures;
    }

    private String words(int i) {
        var month = MonthWords.name(context.from().plusMonths(i));
        if (byEnd.isEmpty()) {
            return month + ": no single run was kept";
        }
        if (byEnd.size() == 1) {
            return month + ": this run lies at " + Numbers.tenths(byEnd.getFirst().at(i)) + ", against the "
                    + Numbers.tenths(start().orElseThrow()) + " of " + MonthWords.name(context.asOf());
        }
        var levels = byEnd.stream().mapToDouble(path -> path.at(i)).summaryStatistics();
        return month + ": these " + Numbers.inWords(byEnd.size()) + " runs lie between " + Numbers.tenths(levels.getMin())
                + " and " + Numbers.tenths(levels.getMax()) + "; " + lower(i) + " of them under the "
                + Numbers.tenths(start().orElseThrow()) + " of " + MonthWords.name(context.asOf());
    }

    private long lower(int i) {
        return byEnd.stream().filter(path -> path.at(i) < start().orElseThrow()).count();
    }

    @Override
    public String title() {
        var subject = context.subject(indicator);
        var month = MonthWords.name(context.last());
        if (byEnd.size() < 3) {
            return "Too few single runs to show how " + subject + " may go to " + month;
        }
        long lower = lower(byEnd.getFirst().length() - 1);
        long rather = Math.max(lower, byEnd.size() - lower);
        var ends = rather == byEnd.size() ? "all" : Long.toString(rather);
        return "Of " + Numbers.inWords(byEnd.size()) + " single runs of " + subject + ", " + ends + " end " + month + " "
                + (lower == rather ? "lower" : "no lower") + " than " + MonthWords.name(context.asOf()) + ", the lowest at "
                + Numbers.whole(byEnd.getFirst().last()) + ", the highest at " + Numbers.whole(byEnd.getLast().last());
    }

    @Override
    public String subtitle() {
        return Sentences.capital(context.subject(indicator)) + ", " + shown() + context.runs(theory)
                + ", each a line; " + band() + "; points, 0 to 100, 50 is neutral · " + theory.theory().title();
    }

    /** Where all runs are shown, no first ones are. */
    private String shown() {
        return byEnd.size() == theory.runs() ? "" : "the first " + Numbers.inWords(byEnd.size()) + " of ";
    }

    private String band() {
        var sample = context.sample(theory);
        return sample.isEnough() ? "the band holds 80 % of all runs" : "the band is " + (sample.runs() == 1 ? "that run" : "their 80 % range");
    }

    private Fan fan() {
        return theory.scenario().of(indicator);
    }

    private OptionalDouble start() {
        return OptionalDouble.of(context.result().past().last(indicator));
    }

    @Override
    public DoubleStream values() {
        return DoubleStream.concat(context.values(indicator, List.of(theory)), byEnd.stream().flatMapToDouble(Series::stream));
    }
}
