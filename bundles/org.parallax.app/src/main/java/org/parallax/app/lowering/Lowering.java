package org.parallax.app.lowering;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.Exercise;
import org.parallax.model.IndicatorRef;
import org.parallax.model.Leader;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;

/**
 * Turns scenarios of the model into situations. Reads the model and changes nothing in it; takes a few milliseconds, so
 * that it can run while an author types.
 */
public final class Lowering {

    /** Lowers a scenario with all elements of its record that are visible in its resource set. */
    public LoweredScenario lower(Scenario scenario) {
        return lower(scenario, RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names()));
    }

    /**
     * Lowers a scenario whose checks found no error.
     *
     * @param scenario with everything it extends and refers to resolved
     * @param record every element of its record that it can see, in the record's order
     * @throws LoweringException if the scenario lacks something that every scenario needs; the message says what
     */
    public LoweredScenario lower(Scenario scenario, List<Element> record) {
        var inheritance = Inheritance.of(lineage(scenario).self());
        var horizon = ScenarioHorizon.of(scenario);
        var asOf = horizon.asOf()
                .orElseThrow(() -> new LoweringException("Scenario " + scenario.getName() + " says no month it is as of"));
        var end = horizon.end()
                .orElseThrow(() -> new LoweringException("Scenario " + scenario.getName() + " says no number of months"));
        var situation = situation(inheritance, record, new AsOf(asOf), end);
        var parts = VisibleParts.of(scenario);
        return new LoweredScenario(
                situation, theories(inheritance), inheritance.nearestRequest(Lowering::runs),
                inheritance.nearestRequest(Lowering::seed), Digests.of(situation, StatedEnds.of(inheritance)),
                new RecordBasis(
                        parts.layers(), RecordReach.of(scenario.eResource().getResourceSet(), parts, record).map(RecordReach::last),
                        new KnownAdditions(new AsOf(asOf)).of(inheritance.lineage(), record)));
    }

    /**
     * Lowers an exercise whose checks found no error, and the scenario that it plays.
     *
     * @throws LoweringException if one of them lacks something that every one needs; the message says what
     */
    public LoweredExercise lower(Exercise exercise) {
        var scenario = Optional.ofNullable(exercise.getScenario())
                .filter(played -> !played.eIsProxy())
                .orElseThrow(() -> new LoweringException("Exercise " + exercise.getName() + " says no scenario that it plays"));
        var record = RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names());
        return new LoweredExercise(
                new ExerciseLowering(exercise, new RecordStates(RecordLowering.states(record))).lower(), lower(scenario, record));
    }

    /**
     * A scenario with all scenarios that it extends, directly or not.
     *
     * @throws LoweringException if it extends itself, directly or not
     */
    public static Lineage lineage(Scenario scenario) {
        var lineage = Lineage.of(scenario);
        if (lineage.circular()) {
            throw new LoweringException("Scenario " + scenario.getName() + " extends itself");
        }
        return lineage;
    }

    private static Situation situation(Inheritance inheritance, List<Element> record, AsOf asOf, YearMonth end) {
        var scenario = inheritance.lineage().self();
        var states = new RecordStates(RecordLowering.states(record));
        var known = new RecordLowering(record, states, asOf, new HappeningLowering(states));
        var premises = new PremiseLowering(inheritance, states, end);
        return new Situation(
                scenario.getName(), Titles.of(scenario),
                new Relationship(recordName(inheritance.lineage()), states.parties(), states.others(), known.issues()),
                documented(record, states, asOf, known),
                (int) asOf.month().until(end, ChronoUnit.MONTHS),
                new ScenarioPlan(
                        premises.assumptions(), premises.shocks(), premises.parameters(),
                        new StorylineLowering(inheritance, states, asOf.month().plusMonths(1), known.endings()).lower(),
                        new ExpectationLowering(inheritance, new ThresholdLowering(states)).lower()));
    }

    private static DocumentedPast documented(List<Element> record, RecordStates states, AsOf asOf, RecordLowering known) {
        return new DocumentedPast(
                asOf.month(), known.images(),
                new LeaderLowering(states, asOf).terms(all(record, Leader.class)),
                new AgreementLowering(states, asOf).terms(all(record, Agreement.class)),
                known.courses(), known.past());
    }

    /**
     * A record by itself, without any scenario: a situation of one month in which nothing is planned or assumed.
     *
     * @param name of the record
     * @param record every element of it, in the record's order
     * @param month the last month of knowledge
     * @throws LoweringException if the record lacks something that every record needs; the message says what
     */
    public static Situation ofRecord(String name, List<Element> record, YearMonth month) {
        var asOf = new AsOf(month);
        var states = new RecordStates(RecordLowering.states(record));
        var known = new RecordLowering(record, states, asOf, new HappeningLowering(states));
        return new Situation(
                name, name, new Relationship(name, states.parties(), states.others(), known.issues()),
                documented(record, states, asOf, known), 1,
                new ScenarioPlan(List.of(), List.of(), Storyline.EMPTY, List.of()));
    }

    /**
     * The id of the indicator that a text names.
     *
     * @throws LoweringException if it names a state that is no party to the record
     */
    public static String indicatorId(IndicatorRef named, List<Element> record) {
        var states = new RecordStates(RecordLowering.states(record));
        return new ThresholdLowering(states).indicator(named).id(states.parties());
    }

    private static String recordName(Lineage lineage) {
        return lineage.relationship().map(RelationshipHeader::getName)
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
