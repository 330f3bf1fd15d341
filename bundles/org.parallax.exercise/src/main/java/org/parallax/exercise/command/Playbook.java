package org.parallax.exercise.command;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.plan.ExercisePlan;

/**
 * What a text says that a session is played by.
 *
 * @param text its digest
 * @param first the first month that the scenario plays
 * @param decisions of the scenario
 * @param events of the scenario
 * @param elements digest of each decision, option, event and belief by its name; an option's is {@code decision=option}
 */
public record Playbook(
        String text, ExercisePlan plan, YearMonth first, List<DecisionEntry> decisions, List<EventEntry> events,
        Map<String, String> elements) {

    public Playbook {
        decisions = List.copyOf(decisions);
        events = List.copyOf(events);
        elements = Map.copyOf(elements);
    }

    /** A decision of the scenario with its options in the order of the text, each with its share. */
    public record DecisionEntry(String id, String title, List<PollOption> options) {

        public DecisionEntry {
            options = List.copyOf(options);
        }

        /** Whether one of its options is called so. */
        public boolean offers(String option) {
            return options.stream().map(PollOption::name).anyMatch(option::equals);
        }
    }

    /** An event of the scenario with the month in which it is planned, where it has one. */
    public record EventEntry(String id, String title, Optional<YearMonth> month) {}

    /** The decision of that name. */
    public Optional<DecisionEntry> decision(String id) {
        return decisions.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The event of that name. */
    public Optional<EventEntry> event(String id) {
        return events.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }
}
