package org.parallax.report.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.backtest.aftermath.AfterPrecedent.Why;
import org.parallax.backtest.aftermath.ExcessAt;
import org.parallax.backtest.aftermath.SeriesAftermath;

/** After which precedents series have no value, and why. */
public final class UnmeasuredWords {

    private UnmeasuredWords() {}

    /** A sentence for each reason and the precedents it holds for, with the series; none where each has a value after each. */
    public static List<String> of(List<SeriesAftermath> all) {
        var series = new LinkedHashMap<String, List<String>>();
        for (var why : Why.values()) {
            all.forEach(each -> reason(each, why).ifPresent(
                    reason -> series.computeIfAbsent(reason, first -> new ArrayList<>()).add(each.series())));
        }
        return series.entrySet().stream()
                .map(each -> "Without a value, " + each.getKey() + ": " + String.join(", ", each.getValue()) + ".").toList();
    }

    private static Optional<String> reason(SeriesAftermath aftermath, Why why) {
        var months = months(aftermath, why);
        return months.isEmpty() ? Optional.empty() : Optional.of(lead(why) + Sentences.list(months.entrySet().stream()
                .map(each -> MonthWords.name(each.getKey()) + some(each.getValue(), aftermath.excess())).toList()));
    }

    private static String lead(Why why) {
        return switch (why) {
            case TOO_FEW_BEFORE -> "too few known before ";
            case NO_VALUE -> "none measured after ";
            case NOT_OVER -> "not yet over after ";
        };
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
