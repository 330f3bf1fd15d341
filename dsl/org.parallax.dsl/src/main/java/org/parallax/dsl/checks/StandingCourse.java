package org.parallax.dsl.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.ConditionIndex;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.PlannedConditions;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;
import org.parallax.model.Trigger;
import org.parallax.model.time.Days;

/** Which standing conditions may be in force while one event after another ends some. Events are added in {@link Act#ORDER}. */
final class StandingCourse {

    private final Map<Event, Standing> conditions = new LinkedHashMap<>();
    private final ConditionIndex<Standing> index = new ConditionIndex<>();
    private final Map<Event, Act> ended = new HashMap<>();

    /** A course that begins with what the record leaves, and goes on with what the scenario plans. */
    StandingCourse(Endings record, YearMonth asOf, PlannedConditions planned) {
        Days past = new Days(LocalDate.EPOCH.withYear(1), asOf.atEndOfMonth());
        record.conditions().forEach(event -> {
            add(new Standing(event, event, past, true));
            record.of(event).ifPresent(ending -> ended.put(event, new Act(ending.event(), past)));
        });
        planned.begun().forEach(condition -> condition.begins()
                .ifPresent(days -> add(new Standing(condition.event(), condition.told(), days, false))));
    }

    private void add(Standing condition) {
        conditions.put(condition.event, condition);
        index.add(condition.event, condition.told, condition);
    }

    /**
     * A condition of the record or of the scenario.
     *
     * @param event what begins it
     * @param told how that is told last
     * @param days when it may begin
     * @param isOfRecord whether it has begun already
     */
    record Standing(Event event, Occurrence told, Days days, boolean isOfRecord) {

        private boolean hasBegunBefore(Act act) {
            return isOfRecord || days.last().isBefore(act.days.first()) || isOneMonth(days, act.days) && !days.isAfter(act.days);
        }

        /** Whether it begins at most once: an event of a trigger may take place again. */
        private boolean beginsOnce() {
            return !(event.eContainer() instanceof Trigger trigger) || trigger.isOnce();
        }

        private boolean isCertain() {
            return isOfRecord || told instanceof Replacement replacement && Certainty.isCertain(event)
                    && Certainty.isCertain(replacement) || Certainty.isCertain(told);
        }
    }

    /** An event that ends something. */
    record Act(Occurrence occurrence, Days days) {

        /** By their first months; in each, what ends by name goes first, as in a run. */
        static final Comparator<Act> ORDER = Comparator.comparing((Act act) -> YearMonth.from(act.days.first()))
                .thenComparing(act -> !StandingConditions.named(act.occurrence))
                .thenComparing(act -> act.days.first()).thenComparing(act -> act.days.last());

        private boolean isOverBefore(Act other) {
            return days.isBefore(other.days) || days.equals(other.days) || isOneMonth(days, other.days);
        }
    }

    private static boolean isOneMonth(Days some, Days others) {
        YearMonth month = YearMonth.from(some.first());
        return Stream.of(some.last(), others.first(), others.last()).map(YearMonth::from).allMatch(month::equals);
    }

    /** The conditions that an act ends if they are in force then, in the order in which they may begin; of each group one. */
    List<List<Standing>> meant(Act act) {
        return index.endedBy(act.occurrence);
    }

    /**
     * Names of conditions that may be in force when an act takes place, the latest first: of the kinds that the act's kind
     * ends, and of any kind if it ends none.
     */
    List<String> standingThen(Act act) {
        EventKind kind = act.occurrence.getKind();
        List<EventKind> kinds = Messages.isKnown(kind) ? kind.getEnded() : List.of();
        return conditions.values().stream().filter(each -> each.told != act.occurrence && mayStand(each, act))
                .filter(each -> kinds.isEmpty() || kinds.contains(each.told.getKind()))
                .map(each -> each.event.getName()).toList().reversed();
    }

    /** A condition by the event that begins it; empty where that is none of these. */
    Optional<Standing> of(Event event) {
        return Optional.ofNullable(conditions.get(event));
    }

    /** Whether a condition may be in force when something ends it. */
    boolean mayStand(Standing condition, Act act) {
        return !condition.days.isAfter(act.days) && endOf(condition).filter(end -> end.isOverBefore(act)).isEmpty();
    }

    /** What certainly ended a condition, if it was in force at all. */
    Optional<Act> endOf(Standing condition) {
        return Optional.ofNullable(ended.get(condition.event));
    }

    /** Goes on with what happens; only what is certain, and certainly ends one and no other, leaves no doubt. */
    void add(Act act, List<List<Standing>> meant) {
        if (Certainty.isCertain(act.occurrence)) {
            meant.forEach(group -> end(act, group.stream().filter(each -> mayStand(each, act)).toList()));
        }
    }

    private void end(Act act, List<Standing> open) {
        if (open.isEmpty()) {
            return;
        }
        Standing last = open.getLast();
        boolean isTheOne = open.size() == 1 || last.isCertain() && !last.isOfRecord
                && open.stream().allMatch(each -> each == last || each.isOfRecord || each.days.isBefore(last.days))
                || open.stream().allMatch(Standing::isOfRecord);
        if (isTheOne && last.beginsOnce() && last.hasBegunBefore(act)) {
            ended.put(last.event, act);
        }
    }
}
