package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.ValueScale;
import org.parallax.report.design.MarkStyle;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.svg.Canvas.Point;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ScoreWords;

/**
 * The skills on one series: a row for each theory, three columns on one scale (blind over the best baseline, informed over
 * it, informed over the Kernel), in each a dot with its interval for each choice of layers.
 */
public final class SkillsChart {

    /** What lies further out is cut: an arrow head stands where its bar leaves the picture. */
    private static final double WIDEST = 0.6;
    private static final double LEAST = 0.1;
    private static final double ROW = 32;
    private static final double GAP = 56;
    private static final double APART = 5;

    private final SeriesScores sheet;
    private final Theme theme;
    private final ChartLayout layout;
    private final double top;
    private final double bottom;
    private final double names;
    private final double width;
    private final double low;
    private final double high;

    private SkillsChart(SeriesScores sheet, Theme theme, ChartLayout layout) {
        this.sheet = sheet;
        this.theme = theme;
        this.layout = layout;
        this.top = layout.y() + 24;
        this.bottom = top + ROW * sheet.theories().size();
        this.names = sheet.theories().stream().mapToDouble(id -> strong(id).width(id)).max().orElse(0) + 16;
        this.width = (layout.inner() - names - (SkillColumn.values().length - 1) * GAP) / SkillColumn.values().length;
        var range = sheet.theories().stream().flatMap(theory -> sheet.layers().stream().flatMap(layers -> SkillColumn.all(sheet, theory, layers)))
                .flatMapToDouble(skill -> DoubleStream.of(skill.low(), skill.high())).summaryStatistics();
        this.low = -step(Math.max(LEAST, -range.getMin()));
        this.high = step(Math.max(LEAST, range.getMax()));
    }

    /** The picture on a page. */
    public static Chart of(SeriesScores sheet, Theme theme) {
        var layout = new ChartLayout(theme, ChartContext.WIDTH, title(sheet), subtitle(sheet));
        return new SkillsChart(sheet, theme, layout).draw();
    }

    private static double step(double value) {
        return Math.min(WIDEST, Math.ceil(value * 10 - 1e-9) / 10);
    }

    private Chart draw() {
        for (var column : SkillColumn.values()) {
            axis(scale(column), column);
        }
        IntStream.range(0, sheet.theories().size()).forEach(this::row);
        layout.down(bottom + 24);
        key();
        return layout.document(title(sheet) + ". " + SkillText.of(sheet));
    }

    private ValueScale scale(SkillColumn column) {
        double left = layout.margin() + names + column.ordinal() * (width + GAP);
        return new ValueScale(low, high, 0.1, left + width, left);
    }

    private void axis(ValueScale scale, SkillColumn column) {
        layout.canvas().text(scale.bottom(), top - 8, column.heading(), layout.noteInInk());
        boolean crowded = (high - low) / 0.1 * 40 > width;
        for (double tick : scale.ticks()) {
            double x = scale.y(tick);
            layout.canvas().line(x, top, x, bottom, Stroke.solid(theme.colour("hairline"), 1));
            if (!crowded || Math.round(tick * 10) % 2 == 0) {
                layout.canvas().text(x, bottom + 16, ScoreWords.skill(Math.round(tick * 10) / 10.0), layout.note().centred());
            }
        }
        layout.canvas().line(scale.y(0), top, scale.y(0), bottom + 4, Stroke.solid(theme.colour("ink"), 1));
    }

    private void row(int i) {
        var theory = sheet.theories().get(i);
        double y = top + (i + 0.5) * ROW;
        layout.canvas().text(layout.margin(), y + 5, theory, strong(theory));
        for (var column : SkillColumn.values()) {
            cell(theory, column, y);
        }
        layout.mark(new MarkTarget.Row(theory), new Chart.Box(layout.margin(), y - ROW / 2, layout.inner(), ROW), SkillText.of(sheet, theory));
    }

    private void cell(String theory, SkillColumn column, double y) {
        var silent = sheet.layers().stream().filter(layers -> sheet.isSilent(theory, layers)).toList();
        if (silent.equals(sheet.layers())) {
            layout.canvas().text(scale(column).y(0) + 6, y + 4, column.silence(), layout.note());
            return;
        }
        boolean several = sheet.layers().size() > 1;
        for (var layers : sheet.layers()) {
            double at = y + (several ? layers == Layers.CORE ? -APART : APART : 0);
            if (silent.contains(layers)) {
                hollow(scale(column).y(0), at, style(theory));
            } else {
                column.of(sheet, theory, layers).ifPresent(skill -> mark(skill, scale(column), at, style(theory), layers));
            }
        }
    }

    /** Hollow for the record alone, filled with its layers: told apart without colour. */
    private void mark(Score.Estimate skill, ValueScale scale, double y, MarkStyle style, Layers layers) {
        layout.canvas().line(scale.y(skill.low()), y, scale.y(skill.high()), y, Stroke.solid(style.line(), 2));
        if (skill.low() < low) {
            arrow(scale.y(low), y, 6, style);
        }
        if (skill.high() > high) {
            arrow(scale.y(high), y, -6, style);
        }
        if (skill.value() >= low && skill.value() <= high) {
            layout.canvas().dot(scale.y(skill.value()), y, 4, layers == Layers.CORE ? theme.colour("paper") : style.line(), style.line());
        }
    }

    /** A ring on the line of 0: silent with these layers. */
    private void hollow(double x, double y, MarkStyle style) {
        layout.canvas().dot(x, y, 2, theme.colour("paper"), style.line());
    }

    private void arrow(double x, double y, double back, MarkStyle style) {
        layout.canvas().shape(List.of(new Point(x, y), new Point(x + back, y - 3), new Point(x + back, y + 3)), style.line(), style.line());
    }

    private void key() {
        double y = layout.y() + 8;
        double x = layout.margin();
        var style = theme.baseline();
        for (var layers : sheet.layers()) {
            layout.canvas().line(x, y, x + 24, y, Stroke.solid(style.line(), 2));
            layout.canvas().dot(x + 12, y, 4, layers == Layers.CORE ? theme.colour("paper") : style.line(), style.line());
            var words = ScoreWords.layers(layers) + sheet.any(Endpoint.ARM, layers).map(score -> ": " + basis(score)).orElse("");
            layout.canvas().text(x + 32, y + 4, words, layout.note());
            x += 64 + layout.note().width(words);
        }
        layout.down(y + 16);
    }

    private static String basis(Score score) {
        return Numbers.figures(score.n(), "value") + ", " + ScoreWords.episodes(score.episodes().count()) + ", best baseline " + score.crps().best().baseline();
    }

    private MarkStyle style(String theory) {
        return theory.equals(Scored.POOL)
                ? new MarkStyle(theme.colour("ink"), theme.colour("ink"), List.of())
                : theme.theory(theory, sheet.theories().indexOf(theory));
    }

    private TextStyle strong(String theory) {
        return TextStyle.of(theme.size("type.text"), style(theory).text()).inBold();
    }

    private static String title(SeriesScores sheet) {
        if (sheet.series().control()) {
            return sheet.series().title() + ": a control, on which skill would be a defect";
        }
        return SkillHeading.of(sheet) + ": " + sheet.series().title();
    }

    private static String subtitle(SeriesScores sheet) {
        return "Skill, per cent of the error saved; dot and bar: the skill and its 90 % interval · "
                + Numbers.figures(sheet.horizon(), "month") + " ahead · " + ScoreWords.part(sheet.part()) + " · " + sheet.series().id()
                + SkillHeading.leftOut(sheet);
    }
}
