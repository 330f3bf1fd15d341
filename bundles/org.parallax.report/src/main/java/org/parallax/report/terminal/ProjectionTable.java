package org.parallax.report.terminal;

import java.util.Comparator;
import java.util.List;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.CounterfactualFans;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.Pool;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.Manifest;
import org.parallax.report.words.Change;
import org.parallax.report.words.Chronology;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.DocumentedEnds;
import org.parallax.report.words.EachTheorySays;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.LeftOut;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.MostMoved;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.RoundedChange;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.SetParameters;
import org.parallax.report.words.StandingWords;
import org.parallax.report.words.Undocumented;
import org.parallax.report.words.Voice;

/** What {@code parallax project} prints: where each indicator ends, what happened how often, what was met. */
public final class ProjectionTable {

    private final ProjectionResult result;
    private final TerminalPage page = new TerminalPage();

    private final HeldAgainst held;
    private final Grounds grounds;

    private ProjectionTable(ProjectionResult result, HeldAgainst held, Grounds grounds) {
        this.result = result;
        this.held = held;
        this.grounds = grounds;
    }

    /** The table, no line longer than eighty columns, ended by a line break; its theories count as never scored. */
    public static String of(ProjectionResult result) {
        return new ProjectionTable(result, HeldAgainst.USUAL, Grounds.UNKNOWN).text();
    }

    /** The table, which says what it rests on: how far the record goes, what was added to it, what its theories have shown. */
    public static String of(Manifest manifest, ProjectionResult result, HeldAgainst held) {
        return new ProjectionTable(result, held, manifest.grounds()).text();
    }

    private String text() {
        var situation = result.situation();
        var last = situation.from().plusMonths(situation.months() - 1L);
        page.paragraph(situation.scenario() + ": " + situation.title());
        page.line(situation.record() + " as of " + situation.asOf() + ", projected " + MonthWords.inFigures(situation.from(), last)
                + ", " + Numbers.figures(result.settings().runs(), "run") + ", seed " + result.settings().seed());
        page.remark(CountedRuns.of(result).sentence()).remark(CountedRuns.of(result).sample().remark()).paragraph(held.said());
        SetParameters.sentence(situation).ifPresent(page::paragraph);
        SetParameters.byCommand(result.settings().parameters()).ifPresent(page::paragraph);
        result.theories().forEach(this::theory);
        result.pool().ifPresent(pool -> new PoolTable(result, held, grounds.pooling(theories())).write(page, pool));
        new DisagreementLines(result, held).write(page);
        page.gap().paragraph(Change.MEASURED);
        events();
        decisions();
        expectations();
        Undocumented.of(situation).ifPresent(sentence -> page.gap().paragraph(sentence));
        LeftOut.of(result.failed()).ifPresent(sentence -> page.gap().paragraph(sentence));
        return page.gap().grounds(grounds.about(theories())).text();
    }

    private List<TheoryCard> theories() {
        return result.theories().stream().map(TheoryProjection::theory).toList();
    }

    private void theory(TheoryProjection projection) {
        var last = result.situation().from().plusMonths(result.situation().months() - 1L);
        page.gap().line(row(projection.theory().id() + " in " + last, "median", new SampleSize(projection.runs()).band(80), held.column(), "change"));
        for (var indicator : Indicator.SHOWN) {
            var fan = projection.scenario().of(indicator);
            page.line(row(
                    indicator.label(result.situation().parties()),
                    Numbers.tenths(fan.at(Quantile.Q50).last()),
                    Numbers.tenths(fan.at(Quantile.Q10).last()) + " to "
                            + Numbers.tenths(fan.at(Quantile.Q90).last()),
                    Numbers.tenths(against(projection).levels().of(indicator).at(Quantile.Q50).last()),
                    Numbers.signedTenths(against(projection).change().of(indicator).mean().last())));
        }
        page.remark(silence(projection)).paragraph(mostMoved(projection)).remark(anyway(projection));
    }

    /** Where and when the scenario matters most, which the figures of the last month do not show. */
    private String mostMoved(TheoryProjection projection) {
        var situation = result.situation();
        return MostMoved.of(projection, held.counterfactual(), situation.from())
                .map(most -> Sentences.effect(
                                most(held), Sentences.subject(most, situation.parties()),
                                against(projection).change().of(most), situation.from(), new SampleSize(projection.runs()))
                        + "." + mechanism(projection, most))
                .orElseGet(() -> MostMoved.none(projection, held, situation.from()) + " in any month.");
    }

    /** By what mechanism, as a sentence after a space; empty where that is not known or none makes most of it. */
    private String mechanism(TheoryProjection projection, Indicator most) {
        return new EachTheorySays(result, held).mechanisms(projection, most)
                .flatMap(how -> how.largestTwo(Numbers::signedTenths))
                .map(how -> " " + Sentences.capital(how) + ".")
                .orElse("");
    }

    private static String most(HeldAgainst held) {
        return switch (held.counterfactual()) {
            case REFERENCE -> "Most of all, the scenario";
            case BASELINE -> held.actor();
        };
    }

    private CounterfactualFans against(TheoryProjection projection) {
        return projection.against(held.counterfactual());
    }

    /** What the theory says nothing of, as a sentence; empty of a theory that speaks of everything. */
    private String silence(TheoryProjection projection) {
        var silent = Indicator.SHOWN.stream()
                .filter(indicator -> Voice.of(projection.theory(), indicator) == Voice.SILENT)
                .map(indicator -> Sentences.subject(indicator, result.situation().parties()))
                .toList();
        return silent.isEmpty() ? "" : "It is silent on " + Sentences.list(silent) + ": there documented effects alone.";
    }

    /**
     * How much of overall cooperation's change since as of needs no scenario; empty where that is not known, and against the
     * baseline, which is another course than the one without the scenario.
     */
    private String anyway(TheoryProjection projection) {
        if (held.counterfactual() == Counterfactual.BASELINE) {
            return "";
        }
        return result.attribution().stream()
                .filter(RoundedChange::tells)
                .filter(change -> change.theory().equals(projection.theory().id()) && change.indicator() == Indicator.COOPERATION)
                .max(Comparator.comparing(ChangeAttribution::month))
                .map(change -> parts(RoundedChange.of(change)))
                .orElse("");
    }

    private String parts(RoundedChange change) {
        return "Cooperation overall changes by " + Numbers.signedTenths(change.total()) + " since " + result.situation().asOf()
                + ": " + Numbers.signedTenths(change.anyway()) + " anyway, " + Numbers.signedTenths(change.scenario()) + " by the scenario.";
    }

    private static String row(String label, String median, String band, String baseline, String change) {
        return Columns.left(label, 38) + Columns.right(median, 8) + Columns.right(band, 16)
                + Columns.right(baseline, 10) + Columns.right(change, 8);
    }

    private void events() {
        if (!result.occurrences().isEmpty()) {
            page.gap().line(Columns.left("Events", 52) + Columns.right("runs", 8) + Columns.right("months", 20));
            Chronology.of(result.occurrences()).forEach(this::event);
        }
        documentedEnds();
    }

    private void event(EventOutcome outcome) {
        var months = outcome.first().flatMap(first -> outcome.last().map(last -> MonthWords.inFigures(first, last))).orElse("never");
        page.line(Columns.left(outcome.title(), 52)
                + Columns.right(Numbers.percent(outcome.probability()), 8)
                + Columns.right(months, 20));
        StandingWords.inFigures(result, outcome).ifPresent(words -> Columns.indented(words, 2).forEach(page::line));
    }

    /** The conditions of the record that the scenario ends: they begin with no event of the table. */
    private void documentedEnds() {
        var ended = DocumentedEnds.of(result);
        if (!ended.isEmpty()) {
            page.gap().line(Columns.left("Conditions of the record, ended", 52) + Columns.right("runs", 8) + Columns.right("months", 20));
            ended.forEach(each -> page.line(Columns.left(each.title(), 52) + Columns.right(each.share(), 8)
                    + Columns.right(MonthWords.inFigures(each.months().first(), each.months().last()), 20)));
        }
    }

    private void decisions() {
        result.decisions().forEach(this::decision);
    }

    private void decision(DecisionOutcome decision) {
        page.gap().line(Columns.left(decision.question(), 52) + Columns.right("runs", 8));
        decision.options().forEach(option -> page.line(
                Columns.left("  " + option.title(), 52) + Columns.right(Numbers.percent(option.probability()), 8)));
    }

    private void expectations() {
        var expectations = result.situation().expectations();
        for (int i = 0; i < expectations.size(); i++) {
            page.gap().paragraph(expectations.get(i).text() + " (line " + expectations.get(i).line() + ")");
            page.line(row("", "held in", "expected in"));
            int expectation = i;
            result.theories().forEach(theory -> outcome(theory.theory().id(), theory.outcomes().get(expectation)));
            result.pool().flatMap(pool -> pool.outcome(expectations.get(expectation))).ifPresent(outcome -> outcome(Pool.ID, outcome));
        }
    }

    private void outcome(String theory, ExpectationOutcome outcome) {
        page.line(row(
                        "  " + theory, Numbers.percent(outcome.probability()),
                        Numbers.percent(outcome.expectation().probability()))
                + (outcome.met() ? "  met" : "  not met"));
    }

    private static String row(String theory, String held, String expected) {
        return Columns.left(theory, 40) + Columns.right(held, 12) + Columns.right(expected, 14);
    }
}
