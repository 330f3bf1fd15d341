package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.svg.TextWidth;

/** Sets the sentence that a picture shows to be true, and under it what the picture is about. */
record Heading(ChartLayout layout) {

    private static final int MOST_LINES_IN_PANE = 2;
    /** A pane this high has room for a line more. */
    private static final double HIGH_PANE = 260;
    private static final double LEAST_ROOM = 80;
    private static final String PART = " · ";
    private static final String CLAUSE = "; ";

    /** Sets the sentence from {@code y} down and says where it ends. */
    double title(String sentence, double y) {
        var large = TextStyle.of(layout.theme().size("type.title"), layout.theme().colour("ink")).inBold();
        double leading = large.size() + layout.frame().pick(6, 5);
        double below = y;
        for (var line : lines(sentence, large)) {
            layout.canvas().text(layout.margin(), below + 0.9 * large.size(), line, large);
            below += leading;
        }
        return below;
    }

    /** Sets what the picture is about from {@code y} down and says where it ends. */
    double subtitle(String about, double y) {
        var muted = layout.theme().colour("muted");
        if (layout.frame().isPane()) {
            var type = TextStyle.of(layout.theme().size("type.note"), muted);
            layout.canvas().text(layout.margin(), y + type.size(), oneLine(about, type), type);
            return y + type.size() + 4;
        }
        var type = TextStyle.of(layout.theme().size("type.text"), muted);
        double below = y;
        for (var line : TextWidth.balance(about, layout.inner(), type.size(), false)) {
            layout.canvas().text(layout.margin(), below + type.size(), line, type);
            below += type.size() + 5;
        }
        return below;
    }

    /** In a pane a sentence that is too long loses its last clauses; tooltip and description still have the whole. */
    private List<String> lines(String sentence, TextStyle type) {
        if (!layout.frame().isPane()) {
            return TextWidth.balance(sentence, layout.inner(), type.size(), true);
        }
        var lines = TextWidth.wrap(sentence, layout.inner(), type.size(), true);
        int most = layout.frame().height().orElse(0) >= HIGH_PANE ? MOST_LINES_IN_PANE + 1 : MOST_LINES_IN_PANE;
        if (lines.size() <= MOST_LINES_IN_PANE) {
            return lines;
        }
        int last = sentence.lastIndexOf(CLAUSE);
        if (last > 0) {
            return lines(sentence.substring(0, last), type);
        }
        return lines.size() <= most ? lines : cutAfter(most, lines, type);
    }

    private List<String> cutAfter(int most, List<String> lines, TextStyle type) {
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(type.cut(String.join(" ", lines.subList(most - 1, lines.size())), layout.inner()));
        return List.copyOf(kept);
    }

    /** Where the line is too long, the words before the first middle dot are shortened; runs and theory after it stay whole. */
    private String oneLine(String about, TextStyle type) {
        if (type.width(about) <= layout.inner() || !about.contains(PART)) {
            return type.cut(about, layout.inner());
        }
        int at = about.indexOf(PART);
        var end = about.substring(at);
        double room = layout.inner() - type.width(end);
        return room > LEAST_ROOM ? shortened(about.substring(0, at), room, type) + end : type.cut(about, layout.inner());
    }

    /** Without the last things it lists if that is enough; else cut in the middle of a word. */
    private static String shortened(String words, double room, TextStyle type) {
        int last = Math.max(words.lastIndexOf(", "), words.lastIndexOf(CLAUSE));
        var fewer = words.substring(0, Math.max(0, last));
        return type.width(words) <= room || fewer.length() < words.length() / 2
                ? type.cut(words, room)
                : shortened(fewer, room, type);
    }
}
