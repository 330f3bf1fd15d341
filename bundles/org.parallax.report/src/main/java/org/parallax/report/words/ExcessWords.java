package org.parallax.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.parallax.backtest.aftermath.ExcessAt;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.backtest.aftermath.PooledExcess;
import org.parallax.backtest.aftermath.SeriesAftermath;

/** What a measured series did after precedents, in words: its sizes have as many decimals as its deviation needs. */
public final class ExcessWords {

    private static final String NO_NUMBER = "–";

    /** The deviation has two figures at least. */
    private static final int TWO_FIGURES = 10;

    private static final int MOST_DECIMALS = 6;

    private final SeriesAftermath aftermath;
    private final int decimals;

    public ExcessWords(SeriesAftermath aftermath) {
        this.aftermath = aftermath;
        this.decimals = decimals(aftermath.deviation());
    }

    private static int decimals(OptionalDouble deviation) {
        int decimals = 0;
        double shown = deviation.orElse(1);
        while (decimals < MOST_DECIMALS && shown < TWO_FIGURES) {
            shown *= 10;
            decimals++;
        }
        return decimals;
    }

    /** The series with its title, unit and standard deviation, and whether it is a control. */
    public String title() {
        var head = aftermath.head();
        return aftermath.series() + ": " + head.about().title() + "; in " + head.about().unit()
                + (aftermath.deviation().isPresent() ? ", standard deviation (s.d.) " + amount(aftermath.deviation().getAsDouble()) : "")
                + (head.control() ? "; a negative control, which should show nothing" : "");
    }

    /** {@code after 6 months}. */
    public static String when(ExcessAt at) {
        return "after " + Numbers.figures(at.months(), "month");
    }

    /** In place of a number: {@code no number: one value}. */
    public static String noNumber(ExcessAt at) {
        return "no number: " + Numbers.counted(at.values(), "value");
    }

    /** A size with its sign, in the series' unit. */
    public String excess(PooledExcess pooled) {
        return signed(pooled.expected(), decimals);
    }

    /** {@code -9.1 to 2.7}, in the series' unit. */
    public String interval(PooledExcess pooled) {
        return amount(pooled.low()) + " to " + amount(pooled.high());
    }

    /** A size with its sign, in standard deviations of the series; a dash where they are not known. */
    public String inDeviations(PooledExcess pooled) {
        var size = aftermath.inDeviations(pooled.expected());
        return size.isPresent() ? signed(size.getAsDouble(), 1) : NO_NUMBER;
    }

    private static String signed(double value, int decimals) {
        var rounded = rounded(value, decimals);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }

    private String amount(double value) {
        return rounded(value, decimals).toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** Which of the intervals of all series lie on one side of 0. */
    public static String verdict(List<SeriesAftermath> all) {
        long intervals = all.stream().flatMap(each -> each.excess().stream()).filter(at -> at.pooled().isPresent()).count();
        var told = all.stream().flatMap(each -> each.excess().stream()
                .filter(at -> at.pooled().filter(PooledExcess::isOneSided).isPresent())
                .map(at -> each.series() + " " + when(at))).toList();
        if (intervals == 0) {
            return "No series has values after two of them, so there is no number and no band.";
        }
        if (told.isEmpty()) {
            return intervals == 1 ? "The interval holds 0." : "Each of the " + Numbers.inWords(intervals) + " intervals holds 0.";
        }
        return "On one side of 0 " + (told.size() == 1 ? "lies that of " : "lie those of ") + Sentences.list(told)
                + (intervals == told.size() ? "." : "; the " + Numbers.counted(intervals - told.size(), "other interval")
                        + (intervals - told.size() == 1 ? " holds 0." : " hold 0."));
    }

    /** What a reader must know of the numbers. */
    public static String note(YearMonth asOf) {
        return "Excess is a value less the AR(1) forecast made from the values known before the precedent’s month, with the season"
                + " where the series has one. Told is the mean over the values, shrunk by n/(n + 4) for n of them. The interval is for the"
                + " next such event: it is as wide as the forecast’s own errors, and wider where the precedents differ more. No value of a"
                + " period that was not over by " + MonthWords.full(asOf) + " is used. What a series did need not have to do with the event.";
    }

    /** Which series were not used and why; empty where all were. */
    public static String leftOut(MeasuredAftermaths measured) {
        return measured.leftOut().isEmpty() ? "" : "Left out: "
                + String.join("; ", measured.leftOut().stream().map(each -> each.series() + ", " + each.why()).toList()) + ".";
    }
}
