package org.parallax.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parallax.report.text.PrintableText;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.WordWrap;

/** Rows of effects in points with their spread; a long label takes several lines, with the figures on the last. */
final class EffectRows {

    private static final int LABEL = 54;
    private static final int POINTS = 8;
    private static final int SPREAD = Columns.WIDTH - LABEL - POINTS;

    private EffectRows() {}

    static String heading(String label, SampleSize runs) {
        return Columns.left(label, LABEL) + Columns.right("points", POINTS) + Columns.right(runs.band(90), SPREAD);
    }

    static List<String> row(String label, double effect, double low, double high) {
        return lines(label, points(effect) + Columns.right(Numbers.signedTenths(low) + " to " + Numbers.signedTenths(high), SPREAD));
    }

    static List<String> row(String label, double effect) {
        return lines(label, points(effect));
    }

    private static String points(double effect) {
        return Columns.right(Numbers.signedTenths(effect), POINTS);
    }

    private static List<String> lines(String label, String figures) {
        var indent = "  " + " ".repeat(label.length() - label.stripLeading().length());
        var text = PrintableText.line(label.replaceAll("\\s+", " ").strip());
        // Two columns are left for the further indent of what goes on.
        var broken = WordWrap.words(text, line -> Columns.width(indent + line) <= LABEL - 2);
        var parts = Columns.width(indent + text) <= LABEL ? List.of(text) : broken;
        var lines = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            var line = indent + (i == 0 ? "" : "  ") + parts.get(i);
            lines.add(i < parts.size() - 1 ? line : Columns.left(line, LABEL) + figures);
        }
        return List.copyOf(lines);
    }
}
