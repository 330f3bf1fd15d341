package org.parallax.report.chart.layout;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.svg.TextStyle;
import org.parallax.report.svg.TextWidth;

/** Sets the sentence that a picture shows to be true, and under it what the picture is about. */
record Heading(ChartLayout layout) {

    private static final int MOST_LINES_ON_PAGE = 6;
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
        for (var line : onPage(about, type)) {
            layout.canvas().text(layout.margin(), below + type.size(), line, type);
            below += type.size() + 5;
        }
        return below;
    }

    /** In a pane a sentence that is too long loses its last clauses; tooltip and description still have the whole. */
    private List<String> lines(String sentence, TextStyle type) {
        if (!layout.frame().isPane()) {
            return onPage(sentence, type);
        }
        int most = layout.frame().height().orElse(0) >= HIGH_PANE ? MOST_LINES_IN_PANE + 1 : MOST_LINES_IN_PANE;
        return cutAfter(most, wrapped(clauses(sentence, type), type), type);
    }

    /** Lines of about the same length; a text that is a page of its own, such as a title of many sentences, is cut. */
    private List<String> onPage(String text, TextStyle type) {
        return cutAfter(MOST_LINES_ON_PAGE, TextWidth.balance(text, layout.inner(), type.size(), type.bold()), type);
    }

    private List<String> wrapped(String text, TextStyle type) {
        return TextWidth.wrap(text, layout.inner(), type.size(), type.bold());
    }

    /** As many clauses as the lines of a low pane hold, and the first one in any case. */
    private String clauses(String sentence, TextStyle type) {
        int kept = sentence.indexOf(CLAUSE, 1);
        if (kept < 0 || isForPane(sentence, type)) {
            return sentence;
        }
        int next = sentence.indexOf(CLAUSE, kept + 1);
        while (next > 0 && isForPane(sentence.substring(0, next), type)) {
            kept = next;
            next = sentence.indexOf(CLAUSE, kept + 1);
        }
        return sentence.substring(0, kept);
    }

    private boolean isForPane(String words, TextStyle type) {
        return wrapped(words, type).size() <= MOST_LINES_IN_PANE;
    }

    private List<String> cutAfter(int most, List<String> lines, TextStyle type) {
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(type.cut(lines.get(most - 1) + " " + lines.get(most), layout.inner()));
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
        if (type.width(words) <= room) {
            return words;
        }
        int end = words.length();
        int longest = type.cut(words, room + type.width("…")).length() - 1;
        while (end > longest) {
            int last = Math.max(words.lastIndexOf(", ", end - 2), words.lastIndexOf(CLAUSE, end - 2));
            if (last < end / 2) {
                return type.cut(words.substring(0, end), room);
            }
            end = last;
        }
        return words.substring(0, end);
    }
}
