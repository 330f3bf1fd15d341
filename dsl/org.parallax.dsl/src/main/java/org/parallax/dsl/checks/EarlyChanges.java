package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.VacantOffice;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.dsl.scenario.TermInOffice;
import org.parallax.model.Condition;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Leader;
import org.parallax.model.Occurrence;
import org.parallax.model.Role;
import org.parallax.model.Scenario;
import org.parallax.model.State;

/** Which events of a scenario bring in a leader while another one is in office for longer, and nothing may have ended that. */
@Singleton
final class EarlyChanges {

    /** An election may be held so many months before the term of the leader in office is over. */
    private static final int AHEAD = 3;

    private final VisibleRecord records;
    private final Inheritances inheritances;
    private final OccurrenceDays days;
    private final RuledOut ruledOut;
    private final OpenConditions open;

    @Inject
    EarlyChanges(VisibleRecord records, Inheritances inheritances, OccurrenceDays days, RuledOut ruledOut, OpenConditions open) {
        this.records = records;
        this.inheritances = inheritances;
        this.days = days;
        this.ruledOut = ruledOut;
        this.open = open;
    }

    /**
     * An event that comes too early.
     *
     * @param planned the event
     * @param state where it brings in a leader
     * @param term of the leader who is in office
     */
    record Early(Planned planned, State state, TermInOffice term) {

        /** The event as it was first told. */
        Event event() {
            return planned.event;
        }

        /** How it is told last. */
        Occurrence told() {
            return planned.told;
        }

        /** The first month in which it may take place. */
        YearMonth first() {
            return planned.months.first();
        }

        /** The first month that is not too early. */
        YearMonth allowedFrom() {
            return term.scheduledEnd().orElse(first()).minusMonths(AHEAD);
        }
    }

    /** What comes too early in a scenario, inherited or its own. */
    List<Early> in(Scenario scenario) {
        Optional<AsOf> asOf = ScenarioHorizon.of(scenario).asOf().map(AsOf::new);
        if (asOf.isEmpty() || Lineage.of(scenario).circular()) {
            return List.of();
        }
        Inheritance inheritance = inheritances.of(scenario);
        List<Planned> planned = inheritance.events().stream().filter(Names::has)
                .flatMap(event -> planned(scenario, event, inheritance.telling(event)).stream()).toList();
        return planned.stream().filter(each -> VacantOffice.isAwaited(each.told.getKind()))
                .flatMap(each -> each.state().flatMap(state -> early(scenario, asOf.get(), each, state)).stream())
                .filter(change -> planned.stream().noneMatch(other -> mayEndTermBefore(other, change)))
                .toList();
    }

    /** An event that has to do with who is in office, and may take place; most events have not, and are passed over at once. */
    private Optional<Planned> planned(Scenario scenario, Event event, Occurrence told) {
        return Optional.ofNullable(told.getKind()).filter(Messages::isKnown)
                .filter(kind -> kind.isLeaderChange() || VacantOffice.mayFollow(kind))
                .flatMap(kind -> days.timing(scenario).of(event))
                .map(months -> new Planned(event, told, months, Prerequisites.of(event, inheritances.of(scenario), days.timing(scenario))))
                .filter(each -> each.needs.mayBeMet((needed, condition) -> mayComeAbout(scenario, needed, condition)));
    }

    private boolean mayComeAbout(Scenario scenario, Happening happening, Optional<Condition> condition) {
        return !inheritances.of(scenario).isRemoved(happening) && ruledOut.why(scenario, happening).isEmpty()
                && condition.filter(each -> !open.mayHold(scenario, happening, each)).isEmpty();
    }

    private Optional<Early> early(Scenario scenario, AsOf asOf, Planned planned, State state) {
        List<Element> record = records.of(scenario);
        return TermInOffice.of(state, asOf, record).filter(term -> !planned.bringsIn(term.leader()))
                .map(term -> new Early(planned, state, term))
                .filter(change -> change.first().isBefore(change.allowedFrom()))
                .filter(change -> record.stream().noneMatch(element -> element instanceof Event event
                        && VacantOffice.mayFollow(event, state)
                        && asOf.place(event).filter(month -> change.term.holds(month, days.of(event))).isPresent()));
    }

    /** Whether the term may be over when a leader comes in: by an event that leaves the office vacant, or by an earlier change. */
    private static boolean mayEndTermBefore(Planned other, Early change) {
        if (other.event == change.event()) {
            return false;
        }
        boolean follows = other.changesLeader() && other.state().filter(change.state::equals).isPresent()
                ? !other.bringsIn(change.term.leader())
                        && (other.months.first().isBefore(change.first()) || change.planned.needs.need(other.event))
                : VacantOffice.mayFollow(other.told, change.state);
        return follows && change.planned.needs.allowBefore(other.needs);
    }

    /**
     * An event that may take place.
     *
     * @param event the event
     * @param told how it is told last
     * @param months in which it may take place
     * @param needs what must have come about for it
     */
    record Planned(Event event, Occurrence told, MonthRange months, Prerequisites needs) {

        /** Whether it names a leader as the one who comes in. */
        boolean bringsIn(Leader leader) {
            return told.getArguments().stream().anyMatch(argument -> argument.getValues().contains(leader));
        }

        boolean changesLeader() {
            return told.getKind().isLeaderChange();
        }

        /** Where it takes place. */
        Optional<State> state() {
            return told.getArguments().stream().filter(argument -> argument.getRole() == Role.IN)
                    .flatMap(argument -> argument.getValues().stream()).flatMap(value -> value instanceof State state && !state.eIsProxy()
                            ? Stream.of(state) : Stream.empty()).findFirst();
        }
    }
}
