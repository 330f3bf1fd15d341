package org.parallax.backtest.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.parallax.backtest.result.Scored;

/**
 * The errors of a theory's forecasts of a series.
 *
 * @param baseline name of the best baseline
 * @param steps how many values lie in the horizon
 * @param rows by period, at least one
 */
record ErrorTable(Scored of, String baseline, int steps, List<ErrorRow> rows) {

    ErrorTable {
        rows = List.copyOf(rows);
    }

    /** The errors of the forecasts made with changes, beside those of the best baseline and of the Kernel. */
    static ErrorTable of(Scored of, TargetSet set, PointChanges changes, double[] kernel) {
        double[] best = set.baselineErrors();
        var rows = new ArrayList<ErrorRow>();
        for (int i = 0; i < best.length; i++) {
            Target target = set.targets().get(i);
            Forecast forecast = changes.forecast(target, i);
            rows.add(new ErrorRow(
                    forecast.crps(target.value()), best[i], kernel[i], forecast.share(target.value()), forecast.width90(),
                    target.seen()));
        }
        return new ErrorTable(of, set.baseline(), set.steps(), rows);
    }

    /** One column. */
    double[] column(ToDoubleFunction<ErrorRow> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    /** The table with every error divided by the mean one of the best baseline. */
    ErrorTable inBaselineErrors() {
        double unit = 0;
        for (ErrorRow row : rows) {
            unit += row.best();
        }
        double mean = unit / rows.size();
        return new ErrorTable(of, baseline, steps, rows.stream().map(row -> row.over(mean)).toList());
    }
}
