package org.parallax.dsl.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.dsl.record.ConditionIndex;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.time.Days;

/**
 * Which standing conditions of a record have been ended, by which events and when, as known at some month. An event ends
 * each condition that it names, and of each other kind that its kind ends the one that began last among those in force:
 * by the month in which it is placed, then the first day on which it may have begun, then its name, so that the order of
 * the text decides nothing. In
 * each month, what can end one condition only goes first, and then what ends the last of several.
 */
public final class Endings {

    private final Map<Event, Ending> byCondition = new LinkedHashMap<>();
    private final Map<Event, List<Event>> byEnding = new LinkedHashMap<>();
    private final List<Event> conditions;
    private final List<Event> endedNothing;
    private final Map<Event, Event> toldLast = new HashMap<>();

    private Endings(List<? extends Element> record, AsOf asOf) {
        List<Event> events = record.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
        events.forEach(event -> toldLast.put(Corrections.firstTelling(event), event));
        List<Placed> known = events.stream()
                .flatMap(event -> Placed.of(event, asOf).stream()).sorted(Placed.FROM_EARLIEST).toList();
        List<Placed> begun = known.stream().filter(placed -> StandingConditions.begins(placed.event)).toList();
        ConditionIndex<Placed> index = new ConditionIndex<>();
        begun.forEach(placed -> index.add(placed.event, placed.event, placed));
        List<Placed> ending = known.stream().filter(placed -> StandingConditions.ends(placed.event)).toList();
        ending.stream().flatMap(placed -> index.endedBy(placed.event).stream().map(group -> new Choice(placed, group)))
                .sorted(Choice.ONE_BEFORE_SEVERAL).forEach(this::end);
        this.conditions = begun.stream().map(Placed::event).toList();
        this.endedNothing = ending.stream().map(Placed::event).filter(event -> !byEnding.containsKey(event)).toList();
    }

    /**
     * An event as it is told last, to which a reference leads only where nothing corrects it; empty for one that is retracted
     * or of no such record.
     */
    public Optional<Event> toldLast(Event event) {
        return Optional.ofNullable(toldLast.get(Corrections.firstTelling(event)));
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
        return List.copyOf(byEnding.getOrDefault(event, List.of()));
    }

    /** The known conditions that nothing has ended, in the order in which they began. */
    public List<Event> standing() {
        return conditions.stream().filter(condition -> !byCondition.containsKey(condition)).toList();
    }

    /** All known conditions, in the order in which they began. */
    public List<Event> conditions() {
        return conditions;
    }

    /** The known events that would end a condition but found none in force. */
    public List<Event> endedNothing() {
        return endedNothing;
    }

    /** Ends the last that began by then; if none did for certain, the last that may have. */
    private void end(Choice choice) {
        YearMonth month = choice.ending.month;
        lastInForce(choice, each -> !each.month.isAfter(month)).or(() -> lastInForce(choice, each -> true)).ifPresent(each -> {
            byCondition.put(each.event, new Ending(choice.ending.event, later(each.month, month)));
            byEnding.computeIfAbsent(choice.ending.event, event -> new ArrayList<>()).add(each.event);
        });
    }

    private Optional<Placed> lastInForce(Choice choice, Predicate<Placed> isMeant) {
        for (int i = choice.among.size() - 1; i >= 0; i--) {
            Placed each = choice.among.get(i);
            if (isMeant.test(each) && !byCondition.containsKey(each.event) && choice.allows(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of these conditions, from the earliest to the latest, one that may have begun by then is ended. */
    private record Choice(Placed ending, List<Placed> among) {

        static final Comparator<Choice> ONE_BEFORE_SEVERAL = Comparator.comparing((Choice choice) -> choice.ending.month)
                .thenComparing(Choice::isOfSeveral);

        boolean allows(Placed condition) {
            return !condition.days.isAfter(ending.days);
        }

        private boolean isOfSeveral() {
            return among.stream().filter(this::allows).limit(2).count() > 1;
        }
    }

    /** An event with the month it is placed in and the days it may mean. */
    private record Placed(Event event, YearMonth month, Days days) {

        static final Comparator<Placed> FROM_EARLIEST = Comparator.comparing(Placed::month).thenComparing(Placed::first)
                .thenComparing(placed -> Names.of(placed.event).orElse(""));

        static Optional<Placed> of(Event event, AsOf asOf) {
            return asOf.place(event).flatMap(month -> HappeningMonths.days(event.getWhen())
                    .map(days -> new Placed(event, month, CoarseDate.untilKnown(event, days))));
        }

        /** The first day of its month on which it may have begun. */
        LocalDate first() {
            return days.first().isBefore(month.atDay(1)) ? month.atDay(1) : days.first();
        }
    }
}
