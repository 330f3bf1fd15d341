package org.parallax.report.data;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.projection.precedent.PrecedentSearch;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RegimeShares;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.report.Manifest;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.MonthWords;

/** A projection as JSON. */
public final class ProjectionJson {

    private final ProjectionResult result;
    private final HeldAgainst held;
    private final Parties parties;
    private final JsonText json = new JsonText();

    private ProjectionJson(ProjectionResult result, HeldAgainst held) {
        this.result = result;
        this.held = held;
        this.parties = result.situation().parties();
    }

    /**
     * The whole document; equal results give equal text.
     *
     * @param held what theories disagree on: what the scenario changes against this
     */
    public static String of(Manifest manifest, ProjectionResult result, HeldAgainst held) {
        return new ProjectionJson(result, held).document(manifest);
    }

    private String document(Manifest manifest) {
        var situation = result.situation();
        json.object(root -> {
            root.member("caveat", Caveat.of(result.theories().size()));
            ManifestJson.member(root, "manifest", manifest);
            ShownJson.member(root, manifest.shown());
            FansJson.indicators(root, parties);
            FansJson.months(root, MonthWords.from(situation.from(), situation.months()));
            FansJson.member(root, "projections", parties, result.theories(), TheoryProjection::theory, TheoryProjection::scenario);
            FansJson.member(root, "baseline", parties, result.theories(), TheoryProjection::theory, TheoryProjection::baseline);
            FansJson.member(root, "difference", parties, result.theories(), TheoryProjection::theory, TheoryProjection::difference);
            FansJson.member(root, "reference", parties, result.theories(), TheoryProjection::theory, TheoryProjection::reference);
            FansJson.member(root, "change", parties, result.theories(), TheoryProjection::theory, TheoryProjection::change);
            result.pool().ifPresent(pool -> new PoolJson(parties).member(root, pool, manifest.pool()));
            root.name("past").object(this::past);
            root.name("events").array(result.occurrences(), this::event);
            if (!conditions().isEmpty()) {
                root.name("conditions").array(conditions(), this::condition);
            }
            root.name("decisions").array(result.decisions(), this::decision);
            DriversJson.member(root, parties, result.drivers());
            new AttributionJson(parties).members(root, result);
            SensitivityJson.member(root, parties, result.sensitivity());
            root.member("against", held.id());
            root.name("disagreement").array(
                    result.disagreement(held.counterfactual()), new DisagreementJson(situation)::element);
            root.name("regimes").array(regimes(), this::regime);
            root.name("expectations").array(expectations(), this::expectation);
            PrecedentsJson.member(root, situation, PrecedentSearch.of(situation));
            FailedJson.member(root, result.failed());
        });
        return json.text();
    }

    private void past(JsonText o) {
        o.member("from", result.past().from().toString());
        for (var indicator : Indicator.values()) {
            o.member(indicator.id(parties), result.past().of(indicator));
        }
    }

    private void event(JsonText json, EventOutcome outcome) {
        json.object(o -> {
            o.member("event", outcome.event()).member("title", outcome.title());
            o.member("probability", outcome.probability());
            outcome.first().ifPresent(month -> o.member("firstMonth", month.toString()));
            outcome.last().ifPresent(month -> o.member("lastMonth", month.toString()));
        });
    }

    /** The conditions that the scenario plans, and those of the record that it ends in some run. */
    private List<ConditionOutcome> conditions() {
        var planned = result.occurrences().stream().map(EventOutcome::event).collect(Collectors.toSet());
        return result.ended().conditions().stream()
                .filter(each -> each.when().isPresent() || planned.contains(each.condition()))
                .toList();
    }

    private void condition(JsonText json, ConditionOutcome outcome) {
        json.object(o -> {
            o.member("condition", outcome.condition()).member("title", outcome.title()).member("ended", outcome.ended());
            outcome.when().ifPresent(when -> o.member("firstEnd", when.first().toString())
                    .member("usualEnd", when.usual().toString()).member("lastEnd", when.last().toString()));
        });
    }

    private void decision(JsonText json, DecisionOutcome outcome) {
        json.object(o -> {
            o.member("decision", outcome.decision()).member("question", outcome.question());
            o.name("options").array(outcome.options(), (each, option) -> each.object(share -> share
                    .member("option", option.option())
                    .member("title", option.title())
                    .member("probability", option.probability())));
        });
    }

    private List<MonthShares> regimes() {
        return result.theories().stream()
                .flatMap(theory -> IntStream.range(0, theory.regimes().size())
                        .mapToObj(i -> new MonthShares(
                                theory.theory().id(),
                                result.situation().from().plusMonths(i),
                                theory.regimes().get(i))))
                .toList();
    }

    private void regime(JsonText json, MonthShares row) {
        json.object(o -> o.member("theory", row.theory)
                .member("month", row.month.toString())
                .member("crisis", row.shares.crisis())
                .member("strained", row.shares.strained())
                .member("stalemate", row.shares.stalemate())
                .member("working", row.shares.working())
                .member("rapprochement", row.shares.rapprochement()));
    }

    private List<TheoryOutcome> expectations() {
        return result.theories().stream()
                .flatMap(theory -> theory.outcomes().stream()
                        .map(outcome -> new TheoryOutcome(theory.theory().id(), outcome)))
                .toList();
    }

    private void expectation(JsonText json, TheoryOutcome row) {
        expectation(json, row.theory, row.outcome);
    }

    /** How an expectation fared under a theory. */
    static void expectation(JsonText json, String theory, ExpectationOutcome outcome) {
        var expectation = outcome.expectation();
        json.object(o -> o.member("text", expectation.text())
                .member("line", expectation.line())
                .member("theory", theory)
                .member("probability", outcome.probability())
                .member("expected", expectation.probability())
                .member("met", outcome.met()));
    }

    private record MonthShares(String theory, YearMonth month, RegimeShares shares) {}

    private record TheoryOutcome(String theory, ExpectationOutcome outcome) {}
}
