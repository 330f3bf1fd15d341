package org.parallax.cli.command;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import org.parallax.app.projecting.LikelyForm;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.MonthWords;
import picocli.CommandLine.Option;

/** Of which indicator and month a difference is explained first. */
final class ExplainedOptions {

    @Option(names = "--indicator", paramLabel = "ID",
            description = "Explain this one, such as security; without it the one that differs most.")
    private Optional<String> indicator = Optional.empty();

    @Option(names = "--in", paramLabel = "MONTH",
            description = "Explain this month, such as 2028-12; without it the one in which it differs most.")
    private Optional<String> month = Optional.empty();

    /**
     * What is asked for, in a comparison of two scenarios.
     *
     * @throws Failure if there is no such indicator, or not both project that month
     */
    ExplainedCell cell(Situation first, Situation second) {
        return new ExplainedCell(indicator.map(name -> indicator(name, first)), month.map(name -> month(name, first, second)));
    }

    private static Indicator indicator(String name, Situation situation) {
        var ids = Arrays.stream(Indicator.values()).map(each -> each.id(situation.parties())).toList();
        int index = ids.indexOf(name);
        if (index < 0) {
            throw Failure.usage("there is no indicator " + name + LikelyName.suggestion(name, ids) + " There is: " + String.join(", ", ids));
        }
        return Indicator.values()[index];
    }

    private static YearMonth month(String written, Situation first, Situation second) {
        var last = first.from().plusMonths(Math.min(first.months(), second.months()) - 1L);
        var in = MonthWords.read(written).orElseThrow(
                () -> Failure.usage("--in takes a month such as " + last + ", not " + written + LikelyForm.ofMonth(written)));
        if (in.isBefore(first.from()) || in.isAfter(last)) {
            throw Failure.usage("--in lies between " + first.from() + " and " + last + ", which both project, not at " + written);
        }
        return in;
    }
}
