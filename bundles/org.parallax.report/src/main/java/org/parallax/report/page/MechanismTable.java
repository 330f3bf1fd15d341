package org.parallax.report.page;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.words.Mechanisms;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;

/** How each theory brings about what a scenario changes, in rows: first where it changes most, then by the milestones. */
record MechanismTable(ProjectionResult result) {

    static final List<String> HEADS = List.of("Theory", "Indicator", "Month", "How", "Points", "5 %", "95 %");

    /** What would be seen, of the indicators that are shown. */
    List<List<String>> rows() {
        return Stream.concat(
                        result.strongest().stream()
                                .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                                .flatMap(each -> rows(
                                        each.theory(), each.indicator(), each.month(), "strongest", each.mechanisms())),
                        result.attribution().stream()
                                .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                                .flatMap(each -> rows(each.theory(), each.indicator(), each.month(), "", each.mechanisms())))
                .toList();
    }

    private Stream<List<String>> rows(
            String theory, Indicator indicator, YearMonth month, String remark, List<Mechanism> mechanisms) {
        return Mechanisms.shown(mechanisms).stream().map(one -> List.of(
                theory, indicator.label(result.situation().parties()),
                MonthWords.name(month) + (remark.isEmpty() ? "" : ", " + remark), Mechanisms.title(one), Numbers.change(one.effect()),
                one.high() > one.low() ? Numbers.change(one.low()) : "", one.high() > one.low() ? Numbers.change(one.high()) : ""));
    }
}
