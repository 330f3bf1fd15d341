package org.parallax.report.chart;

import java.util.List;
import org.parallax.report.svg.TextWidth;
import org.parallax.report.svg.Type;

/** Sets the sentence a picture proves, and under it what it is about. */
record Heading(Sheet sheet) {

    private static final int MOST_LINES_IN_PANE = 2;
    private static final String PART = " · ";

    /** Sets the sentence from {@code y} down and says where it ends. */
    double title(String sentence, double y) {
        var large = Type.of(sheet.theme().size("type.title"), sheet.theme().colour("ink")).inBold();
        double leading = large.size() + sheet.frame().pick(6, 5);
        double below = y;
        for (var line : lines(sentence, large)) {
            sheet.canvas().text(sheet.margin(), below + 0.9 * large.size(), line, large);
            below += leading;
        }
        return below;
    }

    /** Sets what the picture is about from {@code y} down and says where it ends. */
    double subtitle(String about, double y) {
        var muted = sheet.theme().colour("muted");
        if (sheet.frame().isPane()) {
            var type = Type.of(sheet.theme().size("type.note"), muted);
            sheet.canvas().text(sheet.margin(), y + type.size(), oneLine(about, type), type);
            return y + type.size() + 4;
        }
        var type = Type.of(sheet.theme().size("type.text"), muted);
        double below = y;
        for (var line : TextWidth.balance(about, sheet.inner(), type.size(), false)) {
            sheet.canvas().text(sheet.margin(), below + type.size(), line, type);
            below += type.size() + 5;
        }
        return below;
    }

    private List<String> lines(String sentence, Type type) {
        if (!sheet.frame().isPane()) {
            return TextWidth.balance(sentence, sheet.inner(), type.size(), true);
        }
        var lines = TextWidth.wrap(sentence, sheet.inner(), type.size(), true);
        if (lines.size() <= MOST_LINES_IN_PANE) {
            return lines;
        }
        var rest = String.join(" ", lines.subList(MOST_LINES_IN_PANE - 1, lines.size()));
        return List.of(lines.getFirst(), type.cut(rest, sheet.inner()));
    }

    /** Runs and theory at the end stay whole; what stands before them is cut where all of it is too long. */
    private String oneLine(String about, Type type) {
        if (type.width(about) <= sheet.inner() || !about.contains(PART)) {
            return type.cut(about, sheet.inner());
        }
        int at = about.indexOf(PART);
        var end = about.substring(at);
        double room = sheet.inner() - type.width(end);
        return room > 80 ? type.cut(about.substring(0, at), room) + end : type.cut(about, sheet.inner());
    }
}
