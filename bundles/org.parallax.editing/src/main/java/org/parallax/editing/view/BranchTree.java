package org.parallax.editing.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Holding;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Trigger;
import org.parallax.report.words.Branches;
import org.parallax.report.words.MonthWords;

/** Turns a projection into the tree of decisions, options, windows and triggers, with how often each came about. */
public final class BranchTree {

    private final ProjectionResult result;
    private final Branching asked;
    private final Held held;
    private final UsualMonths months;
    private final Map<String, EventOutcome> events;
    private final Map<String, EventOutcome> eventsLeft;
    private final Map<String, DecisionOutcome> decisions;
    private final Map<String, DecisionOutcome> decisionsLeft;

    private BranchTree(ProjectionResult result, Branching asked) {
        this.result = result;
        this.asked = asked;
        this.held = held(result.situation(), asked.held());
        this.months = new UsualMonths(result);
        boolean some = !result.settings().given().isNothing();
        this.events = events(result.overall().events());
        this.eventsLeft = some ? events(result.occurrences()) : Map.of();
        this.decisions = decisions(result.overall().decisions());
        this.decisionsLeft = some ? decisions(result.decisions()) : Map.of();
    }

    /**
     * The lines at the top of the tree, in the order of time; those without a month of their own last.
     *
     * @param asked what is asked for, even if {@code result} is still about something else
     */
    public static List<BranchNode> of(ProjectionResult result, Branching asked) {
        return new BranchTree(result, asked).top();
    }

    /** What is held with what is asked for; that alone where it cannot be. */
    private static Held held(Situation situation, Held asked) {
        return Holding.of(situation, asked) instanceof Outcome.Completed<Situation>(var holding) ? holding.held() : asked;
    }

    private static Map<String, EventOutcome> events(List<EventOutcome> outcomes) {
        return outcomes.stream().collect(Collectors.toMap(EventOutcome::event, Function.identity()));
    }

    private static Map<String, DecisionOutcome> decisions(List<DecisionOutcome> outcomes) {
        return outcomes.stream().collect(Collectors.toMap(DecisionOutcome::decision, Function.identity()));
    }

    private List<BranchNode> top() {
        var storyline = result.situation().storyline();
        var top = new ArrayList<Dated>();
        storyline.decisions().stream()
                .filter(decision -> option(decision.condition()).isEmpty())
                .forEach(decision -> top.add(new Dated(months.first(decision), decision(decision))));
        storyline.events().stream()
                .filter(event -> option(event.condition()).isEmpty() && trigger(event.timing()).isEmpty())
                .forEach(event -> top.add(new Dated(months.first(event), event(event))));
        storyline.triggers().forEach(trigger -> top.add(new Dated(months.end(), trigger(trigger))));
        return top.stream()
                .sorted(java.util.Comparator.comparing(Dated::month))
                .map(Dated::node)
                .toList();
    }

    private record Dated(YearMonth month, BranchNode node) {}

    private BranchNode decision(Decision decision) {
        var options = decision.options().stream().map(option -> option(decision, option)).toList();
        return new BranchNode(
                new BranchNode.Stated(BranchNode.Sort.DECISION, decision.id(), decision.question(), when(decision)),
                cameUp(decisions, decision), cameUp(decisionsLeft, decision), Optional.empty(), new BranchStanding.Free(), options);
    }

    private String when(Decision decision) {
        return months.held(decision.id()).map(MonthWords::name).orElseGet(() -> words(decision.timing()));
    }

    private static double cameUp(Map<String, DecisionOutcome> outcomes, Decision decision) {
        return Optional.ofNullable(outcomes.get(decision.id()))
                .map(outcome -> outcome.options().stream().mapToDouble(DecisionOutcome.OptionShare::probability).sum())
                .orElse(-1.0);
    }

    private static double chosen(Map<String, DecisionOutcome> outcomes, Decision decision, Decision.Option option) {
        return Optional.ofNullable(outcomes.get(decision.id())).stream()
                .flatMap(outcome -> outcome.options().stream())
                .filter(candidate -> candidate.option().equals(option.id()))
                .mapToDouble(DecisionOutcome.OptionShare::probability)
                .findFirst()
                .orElse(-1);
    }

    private static double happened(Map<String, EventOutcome> outcomes, PlannedEvent event) {
        return Optional.ofNullable(outcomes.get(event.id())).map(EventOutcome::probability).orElse(-1.0);
    }

    private BranchStanding standing(Branch branch) {
        return BranchStanding.of(branch, asked, held);
    }

    private BranchNode option(Decision decision, Decision.Option option) {
        var under = new ArrayList<BranchNode>();
        var chosen = new Condition.Chosen(decision.id(), option.id());
        var storyline = result.situation().storyline();
        storyline.decisions().stream()
                .filter(inner -> option(inner.condition()).filter(chosen::equals).isPresent())
                .forEach(inner -> under.add(decision(inner)));
        storyline.events().stream()
                .filter(event -> option(event.condition()).filter(chosen::equals).isPresent())
                .forEach(event -> under.add(event(event)));
        var branch = new Branch.Chosen(decision.id(), option.id());
        return new BranchNode(
                new BranchNode.Stated(BranchNode.Sort.OPTION, option.id(), option.title(), ""), chosen(decisions, decision, option),
                chosen(decisionsLeft, decision, option), Optional.of(branch), standing(branch), under);
    }

    private BranchNode event(PlannedEvent event) {
        var outcome = Optional.ofNullable(events.get(event.id()));
        var when = outcome.flatMap(found -> found.first().flatMap(first -> found.last().map(last -> MonthWords.range(first, last))))
                .orElseGet(() -> words(event.timing()));
        var branch = new Branch.Happened(event.id());
        return new BranchNode(
                new BranchNode.Stated(BranchNode.Sort.EVENT, event.id(), event.event().title(), when), happened(events, event),
                happened(eventsLeft, event), Optional.of(branch), standing(branch), List.of());
    }

    private BranchNode trigger(Trigger trigger) {
        var title = "Whenever " + Branches.of(result.situation()).threshold(trigger);
        var under = result.situation().storyline().events().stream()
                .filter(event -> trigger(event.timing()).filter(trigger.id()::equals).isPresent())
                .map(this::event)
                .toList();
        var branch = new Branch.Fired(trigger.id());
        return new BranchNode(
                new BranchNode.Stated(BranchNode.Sort.TRIGGER, trigger.id(), title, held.of(branch).flatMap(HeldBranch::month).map(MonthWords::name).orElse("")),
                -1, -1, Optional.of(branch), standing(branch), under);
    }

    private Optional<String> trigger(Timing timing) {
        return timing instanceof Timing.After after
                ? result.situation().storyline().triggers().stream()
                        .map(Trigger::id)
                        .filter(after.anchor()::equals)
                        .findFirst()
                : Optional.empty();
    }

    /** The innermost option a condition asks for: the last one named. */
    private static Optional<Condition.Chosen> option(Condition condition) {
        return switch (condition) {
            case Condition.Chosen chosen -> Optional.of(chosen);
            case Condition.And and -> option(and.right()).or(() -> option(and.left()));
            case Condition.Always always -> Optional.empty();
            case Condition.Happened happened -> Optional.empty();
            case Condition.Not not -> Optional.empty();
            case Condition.Or or -> Optional.empty();
        };
    }

    private static String words(Timing timing) {
        return switch (timing) {
            case Timing.Window window -> MonthWords.range(window.first(), window.last());
            case Timing.After after -> after.months() == 0
                    ? "with " + after.anchor()
                    : after.months() + (after.months() == 1 ? " month after " : " months after ") + after.anchor();
        };
    }
}
