package org.parallax.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.Comparison.Explanation;
import org.parallax.projection.result.Comparison.Statement;
import org.parallax.report.text.PrintableText;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.ShareOfTotal;
import org.parallax.report.words.WordWrap;

/**
 * Rows of what explains a difference, in points and as a share of it; a long label takes several lines, with the figures on
 * the last.
 */
record ComparisonRows(Explanation explanation) {

    static final int LABEL = 46;
    private static final int FIGURE = 8;
    private static final int SPREAD = Columns.WIDTH - LABEL - 2 * FIGURE;

    String heading(String label, SampleSize runs) {
        return Columns.left(label, LABEL) + Columns.right("points", FIGURE) + Columns.right("share", FIGURE)
                + Columns.right(runs.band(90), SPREAD);
    }

    List<String> row(Statement statement) {
        var spread = Numbers.signedTenths(statement.low()) + " to " + Numbers.signedTenths(statement.high());
        return lines(statement.text(), figures(statement.effect()) + Columns.right(spread, SPREAD));
    }

    List<String> row(String label, double effect) {
        return lines(label, figures(effect));
    }

    private String figures(double effect) {
        return Columns.right(Numbers.signedTenths(effect), FIGURE)
                + Columns.right(ShareOfTotal.of(explanation.share(effect)).replace('−', '-'), FIGURE);
    }

    private static boolean fits(String part) {
        return Columns.width(part) <= LABEL - 4;
    }

    private static List<String> lines(String label, String figures) {
        var words = WordWrap.words(PrintableText.line(label.replaceAll("\\s+", " ")), ComparisonRows::fits);
        var broken = words.stream().flatMap(line -> WordWrap.anywhere(line, ComparisonRows::fits).stream()).toList();
        var lines = new ArrayList<String>();
        for (int i = 0; i < broken.size(); i++) {
            var line = (i == 0 ? "  " : "    ") + broken.get(i);
            lines.add(i == broken.size() - 1 ? Columns.left(line, LABEL) + figures : line);
        }
        return lines;
    }
}
