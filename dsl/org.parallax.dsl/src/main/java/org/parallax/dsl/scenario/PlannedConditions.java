package org.parallax.dsl.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.record.ConditionIndex;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.After;
import org.parallax.model.Event;
import org.parallax.model.Occurrence;
import org.parallax.model.When;
import org.parallax.model.time.Days;

/**
 * The conditions that a scenario, with all it inherits, may end: those that stand in its record and those it plans. From
 * the earliest to the latest, those of the record first, by the first day on which each may begin, and then by name, so
 * that the order of the text decides nothing.
 */
public final class PlannedConditions {

    private final Inheritance inheritance;
    private final HappeningMonths timing;
    private final List<Condition> planned;
    private final ConditionIndex<Condition> index = new ConditionIndex<>();

    /**
     * The conditions of a scenario.
     *
     * @param record which of the record's conditions stand as it begins
     * @param inheritance what the scenario tells, inherited or not
     * @param timing when its events take place
     */
    public PlannedConditions(Endings record, Inheritance inheritance, HappeningMonths timing) {
        this.inheritance = inheritance;
        this.timing = timing;
        this.planned = planned();
        record.standing().forEach(event -> index.add(event, event, new Condition(event, event, Optional.empty())));
        planned.forEach(condition -> index.add(condition.event, condition.told, condition));
    }

    /**
     * A condition.
     *
     * @param event what begins it
     * @param told how that is told last
     * @param begins the days on which it may begin; empty for one that has begun
     */
    public record Condition(Event event, Occurrence told, Optional<Days> begins) {
    }

    /** The planned conditions that may begin at all, from the earliest to the latest. */
    public List<Condition> begun() {
        return planned;
    }

    /**
     * The conditions that an event of the scenario ends if they are in force then, as groups: of each group one, the last
     * that began. A condition that certainly begins later is in none, so that a group may be empty. What is in force, only a
     * run can tell.
     */
    public List<List<Event>> endedBy(Event ending) {
        Occurrence told = inheritance.telling(ending);
        if (!StandingConditions.ends(told)) {
            return List.of();
        }
        Optional<Days> when = days(ending);
        return index.endedBy(told).stream()
                .map(group -> group.stream().filter(condition -> !isLater(condition, when)).map(Condition::event).toList())
                .toList();
    }

    private static boolean isLater(Condition condition, Optional<Days> when) {
        return condition.begins.flatMap(begins -> when.filter(begins::isAfter)).isPresent();
    }

    private List<Condition> planned() {
        return inheritance.events().stream()
                .filter(event -> StandingConditions.begins(inheritance.telling(event)))
                .flatMap(event -> days(event).stream()
                        .map(days -> new Condition(event, inheritance.telling(event), Optional.of(days))))
                .sorted(Comparator.comparing((Condition condition) -> condition.begins.orElseThrow().first())
                        .thenComparing(condition -> Names.of(condition.event).orElse("")))
                .toList();
    }

    /** The days on which an event may take place, to the day where a day is told. */
    private Optional<Days> days(Event event) {
        Optional<When> told = inheritance.whenOf(event).filter(when -> !(when instanceof After));
        return told.flatMap(HappeningMonths::days).or(() -> timing.of(event).map(MonthRange::days));
    }
}
