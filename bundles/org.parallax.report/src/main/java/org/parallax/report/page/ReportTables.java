package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.CounterfactualFans;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.report.words.ChangeLine;
import org.parallax.report.words.Chronology;
import org.parallax.report.words.DocumentedEnds;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.RoundedChange;
import org.parallax.report.words.StandingWords;
import org.parallax.report.words.Voice;

/** The tables behind the pictures of a projection. */
final class ReportTables {

    private final ProjectionResult result;
    private final HeldAgainst held;

    ReportTables(ProjectionResult result, HeldAgainst held) {
        this.result = result;
        this.held = held;
    }

    void events(Html html) {
        if (!result.occurrences().isEmpty()) {
            html.table(List.of("Event", "When", "Share of runs"), Chronology.of(result.occurrences()).stream()
                    .map(outcome -> List.of(
                            outcome.title() + StandingWords.of(result, outcome).map(words -> " – " + words).orElse(""),
                            outcome.first()
                                    .flatMap(first -> outcome.last().map(last -> MonthWords.range(first, last)))
                                    .orElse("in no run"),
                            Numbers.percent(outcome.probability())))
                    .toList());
        }
        var ended = DocumentedEnds.of(result);
        if (!ended.isEmpty()) {
            html.table(List.of("Condition of the record, ended", "When", "Share of runs"), ended.stream()
                    .map(each -> List.of(each.title(), MonthWords.range(each.months().first(), each.months().last()), each.share()))
                    .toList());
        }
    }

    void decisions(Html html) {
        for (var decision : result.decisions()) {
            html.element("h3", decision.question());
            html.table(List.of("Option", "Share of runs"), decision.options().stream()
                    .map(option -> List.of(option.title(), Numbers.percent(option.probability())))
                    .toList());
        }
    }

    /** Each planned event in points as the two parties see it, before any theory weighs it. */
    void seen(Html html) {
        var parties = result.situation().parties();
        html.table(
                List.of("Event", "Seen by " + parties.first().name(), "Seen by " + parties.second().name()),
                result.situation().storyline().events().stream()
                        .map(planned -> List.of(
                                planned.event().title(),
                                Numbers.change(planned.event().impact().perceivedBy(Side.FIRST)),
                                Numbers.change(planned.event().impact().perceivedBy(Side.SECOND))))
                        .toList());
    }

    void expectations(Html html) {
        html.table(
                List.of("Expectation", "Line", "Theory", "Held in", "Expected in", "Outcome"),
                IntStream.range(0, result.situation().expectations().size())
                        .boxed()
                        .flatMap(this::expectation)
                        .toList());
    }

    /** Under each theory, and in the pool where it says something of it. */
    private Stream<List<String>> expectation(int i) {
        return Stream.concat(
                result.theories().stream().map(theory -> expectation(theory.theory().title(), theory.outcomes().get(i))),
                result.pool().flatMap(pool -> pool.outcome(result.situation().expectations().get(i))).stream()
                        .map(outcome -> expectation("Pool", outcome)));
    }

    private static List<String> expectation(String theory, ExpectationOutcome outcome) {
        return List.of(
                outcome.expectation().text(), Integer.toString(outcome.expectation().line()), theory,
                Numbers.percent(outcome.probability()), Numbers.percent(outcome.expectation().probability()),
                outcome.met() ? "✓ met" : "✗ not met");
    }

    /** Every projected month of an indicator under every theory. */
    void months(Html html, Indicator indicator) {
        for (var theory : result.theories()) {
            html.element("h3", theory.theory().title() + Voice.of(theory.theory(), indicator).remark());
            html.table(
                    List.of("Month", "5 %", "10 %", "25 %", "Median", "75 %", "90 %", "95 %", "Mean", held.label() + ", median", "Mean change"),
                    rows(theory, indicator));
        }
    }

    private List<List<String>> rows(TheoryProjection theory, Indicator indicator) {
        var fan = theory.scenario().of(indicator);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < fan.months(); i++) {
            int month = i;
            var row = new ArrayList<String>();
            row.add(MonthWords.name(result.situation().from().plusMonths(i)));
            Stream.of(Quantile.values()).map(q -> Numbers.tenths(fan.at(q).at(month))).forEach(row::add);
            row.add(Numbers.tenths(fan.mean().at(i)));
            row.add(Numbers.tenths(against(theory).levels().of(indicator).at(Quantile.Q50).at(i)));
            row.add(Numbers.change(against(theory).change().of(indicator).mean().at(i)));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private CounterfactualFans against(TheoryProjection theory) {
        return theory.against(held.counterfactual());
    }

    /** Against the baseline what each event does; against the reference what all of the change is made of. */
    void drivers(Html html) {
        switch (held.counterfactual()) {
            case BASELINE -> events(html, result.drivers());
            case REFERENCE -> parts(html);
        }
    }

    private void parts(Html html) {
        html.table(
                List.of("Theory", "Indicator", "Month", "What", "Sort", "Points", "5 %", "95 %"),
                result.attribution().stream()
                        .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                        .filter(RoundedChange::tells)
                        .flatMap(change -> ChangeLine.of(change, result.situation().asOf()).stream().map(line -> part(change, line)))
                        .toList());
    }

    private List<String> part(ChangeAttribution change, ChangeLine line) {
        return List.of(
                change.theory(), change.indicator().label(result.situation().parties()), MonthWords.name(change.month()),
                line.rank() == ChangeLine.Rank.CAUSE ? "– " + line.title() : line.title(), sort(line), Numbers.change(line.effect()),
                line.hasSpread() ? Numbers.change(line.low()) : "", line.hasSpread() ? Numbers.change(line.high()) : "");
    }

    private static String sort(ChangeLine line) {
        return switch (line.rank()) {
            case ANYWAY, CAUSE -> "anyway";
            case TOTAL -> "sum";
            case PART -> line.sort().name().toLowerCase(Locale.ROOT);
        };
    }

    private void events(Html html, List<Attribution> drivers) {
        html.table(
                List.of("Theory", "Indicator", "Month", "Event", "Points", "5 %", "95 %"),
                drivers.stream()
                        .filter(each -> Indicator.SHOWN.contains(each.indicator()))
                        .flatMap(this::drivers)
                        .toList());
    }

    private Stream<List<String>> drivers(Attribution drivers) {
        var contributions = drivers.contributions().stream()
                .map(each -> driver(
                        drivers, each.title(), each.effect(), Numbers.change(each.low()), Numbers.change(each.high())));
        var sums = Stream.of(
                driver(drivers, "Only in combination", drivers.together(), "", ""),
                driver(drivers, "Scenario minus baseline", drivers.total(), "", ""));
        return Stream.concat(contributions, sums);
    }

    private List<String> driver(Attribution drivers, String event, double effect, String low, String high) {
        return List.of(
                drivers.theory(), drivers.indicator().label(result.situation().parties()), MonthWords.name(drivers.month()),
                event, Numbers.change(effect), low, high);
    }

    void regimes(Html html) {
        var rows = new ArrayList<List<String>>();
        for (var theory : result.theories()) {
            for (int i = 0; i < theory.regimes().size(); i++) {
                var shares = theory.regimes().get(i);
                rows.add(List.of(
                        theory.theory().title(), MonthWords.name(result.situation().from().plusMonths(i)),
                        Numbers.percent(shares.crisis()), Numbers.percent(shares.strained()),
                        Numbers.percent(shares.stalemate()), Numbers.percent(shares.working()),
                        Numbers.percent(shares.rapprochement())));
            }
        }
        html.table(
                List.of(
                        "Theory", "Month", "Crisis, under 30", "Strained, 30 to 45", "Stalemate, 45 to 55",
                        "Working, 55 to 70", "Rapprochement, 70 and over"),
                rows);
    }
}
