package org.parallax.report.terminal;

import java.util.List;
import org.parallax.backtest.aftermath.ExcessAt;
import org.parallax.backtest.aftermath.SeriesAftermath;
import org.parallax.report.words.ExcessWords;
import org.parallax.report.words.UnmeasuredWords;

/** What measured series did after the precedents of a case, in rows of a table of precedents. */
final class ExcessRows {

    private static final int WHEN = 28;
    private static final int EXCESS = 11;
    private static final int INTERVAL = 21;
    private static final int DEVIATIONS = 10;
    private static final int VALUES = 10;

    private final TerminalPage page;

    private ExcessRows(TerminalPage page) {
        this.page = page;
    }

    /**
     * A block for each series with values, and which intervals lie on one side of 0; a line for each reason why there is no
     * value after some precedents.
     * Nothing where there is no series.
     */
    static void write(TerminalPage page, List<SeriesAftermath> all) {
        var measured = all.stream().filter(SeriesAftermath::hasValues).toList();
        if (!measured.isEmpty()) {
            page.gap().line(row("Measured series after them", "excess", "90 % interval", "in s.d.", "values"));
            measured.forEach(new ExcessRows(page)::block);
            page.gap().paragraph(ExcessWords.verdict(measured));
        }
        var unmeasured = UnmeasuredWords.of(all);
        if (!unmeasured.isEmpty()) {
            page.gap();
            unmeasured.forEach(page::paragraph);
        }
    }

    private void block(SeriesAftermath aftermath) {
        var words = new ExcessWords(aftermath);
        Columns.indented(words.title(), 0).forEach(page::line);
        aftermath.excess().forEach(at -> page.line(row(words, at)));
    }

    private static String row(ExcessWords words, ExcessAt at) {
        var when = "  " + ExcessWords.when(at);
        return at.pooled()
                .map(pooled -> row(when, words.excess(pooled), words.interval(pooled), words.inDeviations(pooled), String.valueOf(pooled.values())))
                .orElseGet(() -> Columns.left(when, WHEN) + "  " + ExcessWords.noNumber(at));
    }

    private static String row(String when, String excess, String interval, String deviations, String values) {
        return Columns.left(when, WHEN) + Columns.right(excess, EXCESS) + Columns.right(interval, INTERVAL)
                + Columns.right(deviations, DEVIATIONS) + Columns.right(values, VALUES);
    }
}
