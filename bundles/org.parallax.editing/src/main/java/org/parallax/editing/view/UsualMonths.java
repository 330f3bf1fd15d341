package org.parallax.editing.view;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Series;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Trigger;

/** When things come about that a scenario plans, or would if they did. */
final class UsualMonths {

    private final ProjectionResult result;
    private final Map<String, EventOutcome> events;

    UsualMonths(ProjectionResult result) {
        this.result = result;
        this.events = result.overall().events().stream().collect(Collectors.toMap(EventOutcome::event, Function.identity()));
    }

    /** The first month in which an event can happen; the month after the projection where nobody can say. */
    YearMonth first(PlannedEvent event) {
        return Optional.ofNullable(events.get(event.id())).flatMap(EventOutcome::first).orElseGet(() -> first(event.timing()));
    }

    /** The month in which a decision is made to be taken, else the first in which it can be. */
    YearMonth first(Decision decision) {
        return held(decision.id()).orElseGet(() -> first(decision.timing()));
    }

    /** The first month of a time; the month after the projection where nobody can say. */
    YearMonth first(Timing timing) {
        return switch (timing) {
            case Timing.Window window -> window.first();
            case Timing.After(var anchor, int months) -> anchored(anchor).map(month -> month.plusMonths(months)).orElseGet(this::end);
        };
    }

    /** The month after the last one. */
    YearMonth end() {
        return result.situation().from().plusMonths(result.situation().months());
    }

    /** The month planned for a branch; of what hangs on a trigger the one in which it comes about in most of the runs drawn. */
    YearMonth usual(Branch branch) {
        var storyline = result.situation().storyline();
        return switch (branch) {
            case Branch.Fired(var id) -> storyline.triggers().stream()
                    .filter(trigger -> trigger.id().equals(id))
                    .findFirst().flatMap(this::firing).orElseGet(this::end);
            case Branch.Happened(var id) -> storyline.events().stream()
                    .filter(event -> event.id().equals(id))
                    .findFirst().map(event -> afterTrigger(event).orElseGet(() -> first(event))).orElseGet(this::end);
            case Branch.Chosen(var id, var option) -> storyline.decisions().stream()
                    .filter(decision -> decision.id().equals(id))
                    .findFirst().map(this::first).orElseGet(this::end);
            case Branch.Not(var positive) -> usual(positive);
        };
    }

    private Optional<YearMonth> anchored(String anchor) {
        return Optional.ofNullable(events.get(anchor)).flatMap(EventOutcome::first)
                .or(() -> result.situation().storyline().decisions().stream()
                        .filter(decision -> decision.id().equals(anchor))
                        .findFirst().map(this::first));
    }

    /** The month in which a decision is made to be taken; empty as planned. */
    Optional<YearMonth> held(String decision) {
        return result.situation().held().branches().stream()
                .filter(held -> held.branch() instanceof Branch.Chosen chosen && chosen.decision().equals(decision))
                .findFirst().flatMap(HeldBranch::month);
    }

    private Optional<YearMonth> afterTrigger(PlannedEvent event) {
        return event.timing() instanceof Timing.After(var anchor, int months)
                ? result.situation().storyline().triggers().stream()
                        .filter(trigger -> trigger.id().equals(anchor))
                        .findFirst().flatMap(this::firing).map(month -> month.plusMonths(Math.max(1, months)))
                : Optional.empty();
    }

    private Optional<YearMonth> firing(Trigger trigger) {
        var indicator = trigger.threshold().indicator().ordinal();
        var counts = result.theories().stream()
                .flatMap(theory -> theory.samples().stream())
                .flatMap(sample -> firing(trigger, sample.levels().get(indicator)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> result.situation().from().plusMonths(most.getKey()))
                .or(() -> followers(trigger).map(month -> month.minusMonths(1)));
    }

    /** The first month, from 0, at whose end the threshold has held for long enough. */
    private static Optional<Integer> firing(Trigger trigger, Series levels) {
        return IntStream.rangeClosed(trigger.months() - 1, levels.length() - 1)
                .filter(last -> IntStream.rangeClosed(last - trigger.months() + 1, last)
                        .allMatch(month -> trigger.threshold().holds(levels.at(month))))
                .boxed().findFirst();
    }

    private Optional<YearMonth> followers(Trigger trigger) {
        return result.situation().storyline().events().stream()
                .filter(event -> event.timing() instanceof Timing.After(var anchor, int months) && anchor.equals(trigger.id()))
                .flatMap(event -> Optional.ofNullable(events.get(event.id())).flatMap(EventOutcome::first).stream())
                .min(Comparator.naturalOrder());
    }
}
