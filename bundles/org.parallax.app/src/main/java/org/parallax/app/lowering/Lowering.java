package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.Leader;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.projection.situation.Situation;

/**
 * Turns scenarios of the model into situations. Reads the model and changes nothing in it; as fast as the
 * model is large (some milliseconds), so that it can run while an author types.
 */
public final class Lowering {

    /** Lowers a scenario over all of its record that it can see in its resource set. */
    public LoweredScenario lower(Scenario scenario) {
        return lower(scenario, RecordElements.visibleTo(scenario));
    }

    /**
     * Lowers a scenario whose checks found no error.
     *
     * @param scenario with everything it extends and refers to resolved
     * @param record every element of its record that it can see, in the record's order
     * @throws LoweringException if the scenario lacks what no scenario can do without, saying what
     */
    public LoweredScenario lower(Scenario scenario, List<Element> record) {
        var inheritance = new Inheritance(scenario);
        var asOf = new AsOf(inheritance.nearest(each -> each.getAsOf().month())
                .orElseThrow(() -> new LoweringException("Scenario " + scenario.getName() + " says no month it is as of")));
        int months = inheritance.nearest(each -> each.isSetMonths() ? Optional.of(each.getMonths()) : Optional.empty())
                .orElseThrow(() -> new LoweringException("Scenario " + scenario.getName() + " says no number of months"));
        var situation = situation(inheritance, record, asOf, months);
        return new LoweredScenario(
                situation, theories(inheritance), inheritance.nearestRequest(Lowering::runs),
                inheritance.nearestRequest(Lowering::seed), Digests.of(situation));
    }

    private static Situation situation(Inheritance inheritance, List<Element> record, AsOf asOf, int months) {
        var scenario = inheritance.scenarios().getLast();
        var stage = new RecordStates(RecordLowering.states(record));
        var known = new RecordLowering(record, stage, asOf, new HappeningLowering(stage));
        YearMonth from = asOf.month().plusMonths(1);
        var premises = new PremiseLowering(inheritance, stage, asOf.month().plusMonths(months));
        return new Situation(
                scenario.getName(), Titles.of(scenario), recordName(inheritance), stage.parties(), stage.others(),
                asOf.month(), months,
                known.issues(), known.images(),
                new LeaderLowering(stage, asOf).terms(all(record, Leader.class)),
                new AgreementLowering(stage, asOf).terms(all(record, Agreement.class)),
                known.courses(), known.past(),
                premises.assumptions(), premises.shocks(),
                new StorylineLowering(inheritance, stage, from).lower(),
                new ExpectationLowering(inheritance, new ThresholdLowering(stage)).lower());
    }

    private static String recordName(Inheritance inheritance) {
        return inheritance.nearest(scenario -> Optional.ofNullable(scenario.getRelationship()))
                .map(RelationshipHeader::getName)
                .orElseThrow(() -> new LoweringException("The scenario says no record it is on"));
    }

    private static List<String> theories(Inheritance inheritance) {
        return inheritance.nearestRequest(request -> Optional.of(request.getTheories()).filter(names -> !names.isEmpty()))
                .stream().flatMap(List::stream).distinct().sorted().toList();
    }

    private static Optional<Long> runs(ProjectionRequest request) {
        return request.isSetRuns() ? Optional.of(request.getRuns()) : Optional.empty();
    }

    private static Optional<Long> seed(ProjectionRequest request) {
        return request.isSetSeed() ? Optional.of(request.getSeed()) : Optional.empty();
    }

    private static <T> List<T> all(List<Element> record, Class<T> type) {
        return Stream.of(record).flatMap(List::stream).filter(type::isInstance).map(type::cast).toList();
    }
}
