package org.parallax.report.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.backtest.aftermath.AfterPrecedent.Why;
import org.parallax.backtest.aftermath.ExcessAt;
import org.parallax.backtest.aftermath.SeriesAftermath;

/** After which precedents a series has no value, and why. */
public final class UnmeasuredWords {

    private UnmeasuredWords() {}

    /** A sentence; empty where there is a value after each. */
    public static String of(SeriesAftermath aftermath) {
        var parts = new ArrayList<String>();
        for (var why : Why.values()) {
            var months = months(aftermath, why);
            if (!months.isEmpty()) {
                parts.add(lead(why) + Sentences.list(months.entrySet().stream()
                        .map(each -> MonthWords.name(each.getKey()) + some(each.getValue(), aftermath.excess())).toList()));
            }
        }
        return parts.isEmpty() ? "" : "Without a value: " + String.join("; ", parts) + ".";
    }

    /** A sentence for each reason why some of the series have no value after any precedent; none where each has one. */
    public static List<String> ofSilent(List<SeriesAftermath> all) {
        var series = new TreeMap<String, List<String>>();
        all.stream().filter(each -> !each.hasValues())
                .forEach(each -> series.computeIfAbsent(reasons(each), first -> new ArrayList<>()).add(each.series()));
        return series.entrySet().stream()
                .map(each -> "Series without a value after them, " + each.getKey() + ": " + String.join(", ", each.getValue()) + ".").toList();
    }

    private static String reasons(SeriesAftermath aftermath) {
        return Arrays.stream(Why.values()).filter(why -> !months(aftermath, why).isEmpty()).map(UnmeasuredWords::reason)
                .collect(Collectors.joining(" or "));
    }

    private static String reason(Why why) {
        return switch (why) {
            case TOO_FEW_BEFORE -> "too few known before";
            case NO_VALUE -> "none measured";
            case NOT_OVER -> "not yet over";
        };
    }

    private static String lead(Why why) {
        return reason(why) + (why == Why.TOO_FEW_BEFORE ? " " : " after ");
    }

    /** The precedents' months, and after how many months each has no value for that reason. */
    private static SortedMap<YearMonth, List<Integer>> months(SeriesAftermath aftermath, Why why) {
        var months = new TreeMap<YearMonth, List<Integer>>();
        aftermath.excess().forEach(at -> at.unmeasured().stream().filter(each -> each.why() == why)
                .map(each -> each.precedent().month()).distinct()
                .forEach(month -> months.computeIfAbsent(month, first -> new ArrayList<>()).add(at.months())));
        return months;
    }

    private static String some(List<Integer> after, List<ExcessAt> all) {
        return after.size() == all.size() ? ""
                : " (" + Sentences.list(after.stream().map(String::valueOf).toList()) + " " + Numbers.plural(after.getLast(), "month") + ")";
    }
}
