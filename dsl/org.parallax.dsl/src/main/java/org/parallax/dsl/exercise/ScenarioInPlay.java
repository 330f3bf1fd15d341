package org.parallax.dsl.exercise;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.Option;
import org.parallax.model.Scenario;
import org.parallax.model.State;
import org.parallax.model.Withdrawal;

/** What is in effect of the scenario that an exercise plays, and when it may take place. */
public final class ScenarioInPlay {

    private final Scenario scenario;
    private final HappeningMonths months;
    private final Inheritance inheritance;

    /** A scenario with its timing. */
    public ScenarioInPlay(Scenario scenario, HappeningMonths months) {
        this.scenario = scenario;
        this.months = months;
        this.inheritance = Inheritance.of(scenario);
    }

    /** The scenario itself. */
    public Scenario scenario() {
        return scenario;
    }

    /** The events that are not left out, in options and triggers too, inherited ones first. */
    public List<Event> events() {
        return inheritance.events();
    }

    /** The decisions that are not left out, in options too, inherited ones first. */
    public List<Decision> decisions() {
        return inheritance.lineage().scenarios().reversed().stream()
                .flatMap(each -> EcoreUtil2.eAllOfType(each, Decision.class).stream())
                .filter(decision -> !inheritance.isRemoved(decision)).toList();
    }

    /** The options of a decision that are not left out. */
    public List<Option> options(Decision decision) {
        return decision.getOptions().stream().filter(option -> !inheritance.isRemoved(option)).toList();
    }

    /** The months that a happening may take place in; an option's are those of its decision. Empty where nobody knows. */
    public Optional<MonthRange> months(Happening happening) {
        return months.of(happening instanceof Option option && option.eContainer() instanceof Decision decision ? decision : happening);
    }

    /** How an event is told in the end. */
    public Occurrence telling(Event event) {
        return inheritance.telling(event);
    }

    /** Whether a state is withdrawn in every one of some months. */
    public boolean isWithdrawn(State state, MonthRange months) {
        List<Withdrawal> all = inheritance.statements(Withdrawal.class).filter(each -> each.getState() == state).toList();
        return !all.isEmpty() && Stream.iterate(months.first(), month -> !month.isAfter(months.last()), month -> month.plusMonths(1))
                .allMatch(month -> all.stream().anyMatch(withdrawal -> covers(withdrawal, month)));
    }

    /** Without a last month a withdrawal goes on. */
    private static boolean covers(Withdrawal withdrawal, YearMonth month) {
        return MonthRange.of(withdrawal.getFrom()).filter(from -> !month.isBefore(from.first())).isPresent()
                && MonthRange.of(withdrawal.getTo()).filter(to -> month.isAfter(to.last())).isEmpty();
    }

    /** The first month projected. */
    public Optional<YearMonth> start() {
        return ScenarioHorizon.of(scenario).start();
    }

    /** The last month projected. */
    public Optional<YearMonth> end() {
        return ScenarioHorizon.of(scenario).end();
    }
}
