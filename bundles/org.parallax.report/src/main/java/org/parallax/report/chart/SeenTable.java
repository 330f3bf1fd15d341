package org.parallax.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.parallax.projection.situation.Side;
import org.parallax.report.svg.Stroke;
import org.parallax.report.svg.TextWidth;
import org.parallax.report.svg.Type;
import org.parallax.report.words.Months;
import org.parallax.report.words.Numbers;

/** What each side sees in each event, in a pane: a row for an event, a column with bars from zero for a side. */
final class SeenTable {

    private static final double HIGHEST_ROW = 28;
    private static final double LOWEST_ROW = 17;
    private static final double WHEN = 56;
    private static final double HEAD = 40;
    private static final double WIDTH = 88;
    private static final double REACH = 22;

    private final Sheet sheet;
    private final Scene scene;
    private final List<Seen> all;
    private final double left;
    private final double right;
    private final double most;

    /** Stands between {@code left} and {@code right}. */
    SeenTable(Sheet sheet, Scene scene, double left, double right) {
        this.sheet = sheet;
        this.scene = scene;
        this.all = Seen.of(scene);
        this.left = left;
        this.right = right;
        this.most = all.stream()
                .flatMapToDouble(seen -> DoubleStream.of(Math.abs(seen.first()), Math.abs(seen.second())))
                .max()
                .orElse(1);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The least height it is readable with. */
    double leastHeight() {
        return HEAD + Math.min(all.size(), 8) * LOWEST_ROW + 4;
    }

    /** Draws it from {@code top} down in no more than {@code height}. */
    void draw(double top, double height) {
        if (all.isEmpty()) {
            return;
        }
        heading(top);
        int fit = (int) Math.max(1, Math.floor((height - HEAD) / LOWEST_ROW));
        int shown = all.size() <= fit ? all.size() : fit - 1;
        double row = Math.clamp((height - HEAD) / all.size(), LOWEST_ROW, HIGHEST_ROW);
        for (int i = 0; i < shown; i++) {
            row(all.get(i), top + HEAD + i * row, row);
        }
        for (var side : Side.values()) {
            double zero = zero(side);
            sheet.canvas().line(
                    zero, top + HEAD, zero, top + HEAD + shown * row, Stroke.solid(sheet.theme().colour("rule"), 1));
        }
        if (shown < all.size()) {
            more(top + HEAD + shown * row, row, all.subList(shown, all.size()));
        }
        sheet.table(Seen.table(scene, all));
    }

    private void heading(double top) {
        var strong = Type.of(sheet.theme().size("type.text"), sheet.theme().colour("ink")).inBold();
        sheet.canvas().text(left, top + 12, strong.cut("What each sees in each event", right - left), strong);
        sheet.canvas().text(left, top + 30, sheet.note().cut("points, bad news to the left", column(Side.FIRST) - left - 6), sheet.note());
        for (var side : Side.values()) {
            var type = Type.of(sheet.theme().size("type.note"), sheet.theme().capital(side.ordinal()).text()).inBold();
            var name = scene.parties().on(side).name();
            var label = type.width(name) <= WIDTH - 8 ? name : scene.parties().on(side).code();
            sheet.canvas().text(column(side) + WIDTH - 4, top + 30, label, type.toTheLeft());
        }
    }

    private void row(Seen seen, double top, double height) {
        double base = top + height / 2 + 4;
        sheet.canvas().line(left, top, right, top, Stroke.solid(sheet.theme().colour("hairline"), 1));
        sheet.canvas().text(left, base, Months.name(seen.month()), sheet.note());
        var type = sheet.noteInInk();
        var lines = lines(seen.title(), column(Side.FIRST) - left - WHEN - 6, height, type);
        double first = base - (lines.size() - 1) * 6.5;
        for (int i = 0; i < lines.size(); i++) {
            sheet.canvas().text(left + WHEN, first + i * 13, lines.get(i), type);
        }
        for (var side : Side.values()) {
            cell(side, seen.by(side), top, height);
        }
        sheet.mark(
                Chart.Kind.EVENT, seen.id(), new Chart.Box(left, top, right - left, height), seen.words(scene));
    }

    /** One line, or two where the row has room for them and the title needs them. */
    private static List<String> lines(String title, double room, double height, Type type) {
        var lines = TextWidth.wrap(title, room, type.size(), false);
        return height < HIGHEST_ROW || lines.size() == 1
                ? List.of(type.cut(title, room))
                : List.of(lines.getFirst(), type.cut(String.join(" ", lines.subList(1, lines.size())), room));
    }

    private void cell(Side side, double points, double top, double height) {
        var ink = sheet.theme().capital(side.ordinal());
        double length = REACH * Math.abs(points) / most;
        double thick = Math.min(9, height - 8);
        double zero = zero(side);
        sheet.canvas().box(points < 0 ? zero - length : zero, top + (height - thick) / 2, length, thick, ink.line());
        var type = Type.of(sheet.theme().size("type.note"), ink.text()).toTheLeft();
        sheet.canvas().text(zero - REACH - 4, top + height / 2 + 4, points == 0 ? "0.0" : Numbers.change(points), type);
    }

    private void more(double top, double height, List<Seen> later) {
        var words = "and " + Numbers.inWords(later.size()) + " later";
        sheet.canvas().text(left + WHEN, top + height / 2 + 4, words, sheet.note());
        sheet.mark(
                Chart.Kind.BAR, "more", new Chart.Box(left, top, right - left, height),
                "Not shown: " + String.join("; ", later.stream().map(Seen::title).toList()));
    }

    private double column(Side side) {
        return right - (side == Side.FIRST ? 2 : 1) * WIDTH;
    }

    /** Where nothing is seen: the number stands left of the longest bar of bad news, the longest good news ends the column. */
    private double zero(Side side) {
        return column(side) + WIDTH - REACH - 4;
    }
}
