package org.parallax.dsl.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.scenario.Endings;
import org.parallax.model.Event;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;
import org.parallax.model.Trigger;
import org.parallax.model.time.Days;

/** Which standing conditions may be in force while one event after another ends some. Events are added by their first days. */
final class StandingCourse {

    private final List<Standing> conditions = new ArrayList<>();
    private final Map<Event, Act> ended = new HashMap<>();

    /** A course that begins with what the record leaves. */
    StandingCourse(Endings record, YearMonth asOf) {
        Days past = new Days(LocalDate.EPOCH.withYear(1), asOf.atEndOfMonth());
        record.conditions().forEach(event -> {
            conditions.add(new Standing(event, event, past, true));
            record.of(event).ifPresent(ending -> ended.put(event, new Act(ending.event(), past)));
        });
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
            return isOfRecord || days.last().isBefore(act.days.first());
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

        private boolean isOverBefore(Act other) {
            return days.isBefore(other.days) || days.equals(other.days);
        }
    }

    /** Adds a condition that the scenario plans. */
    void plan(Event event, Occurrence told, Days days) {
        conditions.add(new Standing(event, told, days, false));
    }

    /** The conditions that an act ends if they are in force then, in the order in which they may begin. */
    List<Standing> meant(Act act) {
        return conditions.stream().filter(each -> StandingConditions.mayEnd(act.occurrence, each.event, each.told)
                && each.told != act.occurrence).toList();
    }

    /** Names of conditions that may be in force when an act takes place, the latest first. */
    List<String> standingThen(Act act) {
        return conditions.stream().filter(each -> each.told != act.occurrence && mayStand(each, act))
                .map(each -> each.event.getName()).toList().reversed();
    }

    /** A condition by the event that begins it; empty where that is none of these. */
    Optional<Standing> of(Event event) {
        return conditions.stream().filter(each -> each.event == event).findFirst();
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
    void add(Act act) {
        List<Standing> open = meant(act).stream().filter(each -> mayStand(each, act)).toList();
        if (open.isEmpty() || !Certainty.isCertain(act.occurrence)) {
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
