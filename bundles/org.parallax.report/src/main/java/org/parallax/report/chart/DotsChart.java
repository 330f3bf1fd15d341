package org.parallax.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.NumberTable;
import org.parallax.report.svg.Stroke;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/**
 * Where an indicator ends, as twenty dots a row, each a twentieth of the runs: readers count a
 * chance, such as seven of twenty, instead of judging the width of a band.
 */
final class DotsChart {

    private static final double WIDEST = 9;
    private static final double SMALLEST = 2;
    private static final double HIGHEST = 144;

    private final ChartContext context;
    private final Indicator indicator;
    private final List<DotRow> rows;
    private final Watershed watershed;
    private final int theories;
    private final SampleSize sample;

    private DotsChart(ChartContext context, Indicator indicator, List<DotRow> rows, int theories) {
        this.context = context;
        this.indicator = indicator;
        this.rows = rows;
        this.theories = theories;
        this.sample = context.sample();
        this.watershed = Watershed.of(context, indicator);
    }

    /** With and without the scenario under one theory; {@code theory} is an index into the result's theories. */
    static Chart of(ChartContext context, int theory, Indicator indicator) {
        var projection = context.theory(theory);
        var rows = new ArrayList<DotRow>();
        rows.add(new DotRow("Scenario", Twentieths.of(projection.scenario().of(indicator)), context.theme().scenario(0), context.sample(projection)));
        if (ChartContext.differs(context.change(projection, indicator))) {
            rows.add(new DotRow(context.heldLabel(), Twentieths.of(context.levelsWithout(projection, indicator)), context.theme().baseline(), context.sample(projection)));
        }
        return new DotsChart(context, indicator, rows, 1).draw(
                context.runs(projection) + " · " + projection.theory().title(), List.of(projection.theory()));
    }

    /** The scenario under each theory. */
    static Chart ofTheories(ChartContext context, Indicator indicator) {
        var theories = context.result().theories();
        var rows = IntStream.range(0, theories.size()).mapToObj(i -> row(context, theories.get(i), i, indicator)).toList();
        return new DotsChart(context, indicator, rows, rows.size()).draw(
                context.runs() + " under each theory", theories.stream().map(TheoryProjection::theory).toList());
    }

    private static DotRow row(ChartContext context, TheoryProjection theory, int i, Indicator indicator) {
        return new DotRow(
                theory.theory().title(), Twentieths.of(theory.scenario().of(indicator)),
                context.theme().theory(theory.theory().id(), i), context.sample(theory));
    }

    private Chart draw(String source, List<TheoryCard> shown) {
        var subtitle = Sentences.capital(context.subject(indicator)) + " in " + MonthWords.name(context.last())
                + ", points, 0 to 100; " + dot() + " · " + source;
        var layout = context.layout(title(), subtitle).under(shown.stream().map(TheoryCard::id).toList());
        var scale = scale();
        double top = layout.y() + context.frame().pick(32, 20);
        double radius = radius(scale, layout.growing(HIGHEST * rows.size(), layout.foot() + 32) / rows.size());
        double bottom = top + rows.stream().mapToDouble(row -> row.height(scale, watershed, radius)).sum();
        axis(layout, scale, top, bottom);
        double floor = top;
        for (var row : rows) {
            row.draw(layout, scale, watershed, radius, floor, names());
            floor += row.height(scale, watershed, radius);
        }
        divide(layout, scale, top, bottom);
        layout.down(bottom + layout.foot());
        layout.table(table());
        return layout.finish(title());
    }

    private String dot() {
        if (sample.isEnough()) {
            return "each dot a twentieth of the runs, hollow: there or further out";
        }
        return sample.runs() == 1 ? "all dots stand for the one run" : "the dots are interpolated between the runs";
    }

    private NumberTable table() {
        var columns = new ArrayList<>(List.of(sample.isEnough() ? "Share of the runs that end lower" : "Quantile"));
        rows.forEach(row -> columns.add(row.name()));
        var lines = IntStream.range(0, Twentieths.COUNT)
                .mapToObj(i -> {
                    var line = new ArrayList<>(List.of(Numbers.tenths(100 * (i + 0.5) / Twentieths.COUNT) + " %"));
                    rows.forEach(row -> line.add(Numbers.tenths(row.dots().values().get(i))));
                    return List.copyOf(line);
                })
                .toList();
        return new NumberTable(columns, lines);
    }

    /** Always the whole scale, so that dots of one size make heaps that can be compared. */
    private ValueScale scale() {
        return new ValueScale(0, 100, 10, context.width() - margin() - 16, margin() + names());
    }

    /** Room for the names of the rows, within what leaves room for the dots. */
    private double names() {
        double longest = rows.stream().mapToDouble(row -> row.names(context.theme())).max().orElse(0);
        return Math.clamp(longest, context.frame().pick(176, 140), context.frame().pick(232, 176));
    }

    private double margin() {
        return context.frame().pick(ChartLayout.MARGIN, 12);
    }

    /** One size for all rows, since every dot stands for as many runs: the largest with which every row fits. */
    private double radius(ValueScale scale, double highest) {
        return DoubleStream.iterate(WIDEST, radius -> radius > SMALLEST, radius -> radius - 0.5)
                .filter(radius -> rows.stream().allMatch(row -> row.fits(scale, watershed, radius, highest)))
                .findFirst()
                .orElse(SMALLEST);
    }

    private void axis(ChartLayout layout, ValueScale scale, double top, double bottom) {
        for (double tick : scale.ticks()) {
            double x = scale.y(tick);
            layout.canvas().line(x, top, x, bottom, Stroke.solid(context.theme().colour("hairline"), 1));
            layout.canvas().text(x, bottom + context.frame().pick(18, 14), Numbers.whole(tick), layout.note().centred());
        }
    }

    private void divide(ChartLayout layout, ValueScale scale, double top, double bottom) {
        double x = scale.y(watershed.level());
        var type = layout.noteInInk();
        layout.canvas().line(x, top - 10, x, bottom, Stroke.solid(context.theme().colour("ink"), 1));
        boolean right = x + 8 + type.width(watershed.label()) <= layout.width() - layout.margin();
        layout.canvas().text(right ? x + 6 : x - 6, top - 2, watershed.label(), right ? type : type.toTheLeft());
    }

    private String title() {
        var ends = context.subject(indicator) + " ends " + MonthWords.name(context.last()) + " " + watershed.above() + " in ";
        if (theories == 1) {
            return Sentences.capital(ends) + words(count(rows.getFirst())) + without();
        }
        var speaking = Voice.speaking(context.result().theories(), indicator);
        var counts = IntStream.range(0, rows.size()).filter(i -> speaking.contains(context.theory(i)))
                .mapToLong(i -> count(rows.get(i))).summaryStatistics();
        var every = speaking.size() == theories ? "every theory" : Voice.counted(context.result().theories(), indicator);
        return counts.getMin() == counts.getMax()
                ? "Under " + every + " " + ends + words(counts.getMin())
                : "Depending on the theory, " + ends + range(counts.getMin(), counts.getMax());
    }

    private String without() {
        if (rows.size() == 1) {
            return "";
        }
        return count(rows.get(1)) == count(rows.getFirst())
                ? ", as " + (sample.isEnough() ? "many as " : "") + context.held().inText()
                : "; " + context.held().inText() + ", in " + words(count(rows.get(1))).replace(" runs", "");
    }

    private long count(DotRow row) {
        return row.dots().from(watershed.level());
    }

    private String range(long least, long most) {
        if (sample.isEnough()) {
            return least + " to " + most + " of 20 runs";
        }
        return sample.runs() == 1 ? "the one run or not" : share(least) + " to " + share(most) + " of the runs";
    }

    private static String share(long count) {
        return Numbers.percent((double) count / Twentieths.COUNT);
    }

    private String words(long count) {
        if (!sample.isEnough()) {
            return sample.runs() > 1 ? "about " + share(count) + " of the runs" : count > 0 ? "the one run" : "no run";
        }
        if (count == 0) {
            return "fewer than one of 20 runs";
        }
        return count == Twentieths.COUNT ? "more than 19 of 20 runs" : "about " + count + " of 20 runs";
    }
}
