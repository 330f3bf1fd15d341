package org.parallax.dsl.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Occurrence;
import org.parallax.model.time.Days;

/**
 * Which standing conditions of a record have been ended, by which events and when, as known at some month. Each ending
 * event ends one condition: of those it may end, the one that began last among those in force. Of two events that begin
 * on the same day the one that comes later in the record counts as the later.
 */
public final class Endings {

    private final Map<Event, Ending> byCondition = new LinkedHashMap<>();
    private final List<Event> conditions = new ArrayList<>();
    private final List<Event> endedNothing = new ArrayList<>();

    private Endings(List<? extends Element> record, AsOf asOf) {
        List<Placed> known = record.stream().filter(Event.class::isInstance).map(Event.class::cast)
                .flatMap(event -> Placed.of(event, asOf).stream()).sorted(Comparator.comparing(Placed::sortedBy)).toList();
        List<Placed> begun = known.stream().filter(placed -> StandingConditions.begins(placed.event)).toList();
        begun.forEach(placed -> conditions.add(placed.event));
        known.stream().filter(placed -> StandingConditions.ends(placed.event)).forEach(ending -> end(ending, begun));
    }

    /** The endings of a record's conditions, as far as they are known. */
    public static Endings of(List<? extends Element> record, AsOf asOf) {
        return new Endings(record, asOf);
    }

    /** The endings of a record's conditions, all that it tells. */
    public static Endings of(List<? extends Element> record) {
        return new Endings(record, AsOf.THE_END);
    }

    /**
     * The end of a condition.
     *
     * @param event what ended it
     * @param month when, never before the month in which the condition began
     */
    public record Ending(Event event, YearMonth month) {
    }

    /** What ended a condition; empty for one that stands and for what is no condition. */
    public Optional<Ending> of(Event condition) {
        return Optional.ofNullable(byCondition.get(condition));
    }

    /** The conditions that a known event ended. */
    public List<Event> endedBy(Event event) {
        return byCondition.entrySet().stream().filter(each -> each.getValue().event == event).map(Map.Entry::getKey).toList();
    }

    /** The known conditions that nothing has ended, in the order in which they began. */
    public List<Event> standing() {
        return conditions.stream().filter(condition -> !byCondition.containsKey(condition)).toList();
    }

    /** All known conditions, in the order in which they began. */
    public List<Event> conditions() {
        return List.copyOf(conditions);
    }

    /** The known events that would end a condition but found none in force. */
    public List<Event> endedNothing() {
        return List.copyOf(endedNothing);
    }

    /**
     * The conditions that an occurrence of a scenario ends if they are in force then: of those that stand in the record and
     * those that the scenario plans. Which of them is in force, only a run can tell; it ends the one that began last.
     *
     * @param ending what ends, as it is told last
     * @param planned all events of the scenario that are not left out
     * @param inheritance how these are told last
     */
    public List<Event> candidates(Occurrence ending, Collection<Event> planned, Inheritance inheritance) {
        return Stream.concat(standing().stream().filter(each -> StandingConditions.mayEnd(ending, each, each)),
                planned.stream().filter(each -> inheritance.telling(each) != ending
                        && StandingConditions.mayEnd(ending, each, inheritance.telling(each)))).toList();
    }

    private void end(Placed ending, List<Placed> begun) {
        Optional<Placed> ended = begun.stream()
                .filter(each -> StandingConditions.mayEnd(ending.event, each.event, each.event))
                .filter(each -> !each.days.isAfter(ending.days) && !byCondition.containsKey(each.event))
                .reduce((earlier, later) -> later);
        ended.ifPresentOrElse(each -> byCondition.put(each.event, new Ending(ending.event, later(each.month, ending.month))),
                () -> endedNothing.add(ending.event));
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    /** An event with the month it is placed in and the days it may mean. */
    private record Placed(Event event, YearMonth month, Days days) {

        static Optional<Placed> of(Event event, AsOf asOf) {
            return asOf.place(event)
                    .flatMap(month -> HappeningMonths.days(event.getWhen()).map(days -> new Placed(event, month, days)));
        }

        /** An exact date by its day; one that may lie outside its month by the end of that, so that it ends what began then. */
        LocalDate sortedBy() {
            return YearMonth.from(days.first()).equals(month) ? days.first() : month.atEndOfMonth();
        }
    }
}
