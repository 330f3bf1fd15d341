package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.Tornado.Input;
import org.parallax.projection.result.Tornado.Sort;
import org.parallax.projection.run.MovedInput.Place;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;

/**
 * What can be moved of a scenario, and how far: its assumptions and shocks as {@link MovablePremises} says, the probability of
 * an event and the share of an option to none and to all.
 */
final class MovableStatements {

    /** Each event costs runs of its own, so that of thousands only so many are moved. */
    private static final int MOST_EVENTS = 100;

    private static final Comparator<Happening> STRONGEST = Comparator
            .comparingDouble((Happening event) -> -strength(event)).thenComparing(Happening::id);

    private final Situation situation;
    private final RunSettings settings;
    private final List<MovedInput> inputs = new ArrayList<>();

    private MovableStatements(Situation situation, RunSettings settings) {
        this.situation = situation;
        this.settings = settings;
    }

    /**
     * The inputs of a scenario: assumptions, shocks, events, options.
     *
     * @throws RequestRejected if the scenario cannot be run with one of them elsewhere, saying why
     */
    static List<MovedInput> of(Situation situation, RunSettings settings) throws RequestRejected {
        var statements = new MovableStatements(situation, settings);
        statements.inputs.addAll(MovablePremises.of(situation, settings));
        var moved = situation.storyline().happenings().stream().sorted(STRONGEST).limit(MOST_EVENTS).collect(Collectors.toSet());
        for (int event = 0; event < situation.storyline().events().size(); event++) {
            var planned = situation.storyline().events().get(event);
            if (moved.contains(planned.event()) && statements.isOpen(planned)) {
                statements.addEvent(event);
            }
        }
        for (var decision : situation.storyline().decisions()) {
            if (statements.isOpen(decision)) {
                statements.add(decision);
            }
        }
        return List.copyOf(statements.inputs);
    }

    /** How many events of a scenario are not moved. */
    static int untried(Situation situation) {
        return Math.max(0, situation.storyline().events().size() - MOST_EVENTS);
    }

    private static double strength(Happening event) {
        double sum = 0;
        for (var channel : Channel.values()) {
            sum += Math.abs(event.impact().on(channel).points());
        }
        return sum;
    }

    private void addEvent(int event) throws RequestRejected {
        var planned = situation.storyline().events().get(event);
        var input = new Input(Sort.EVENT, planned.id(), planned.event().title(), "probability");
        var never = Place.to(0, original -> OtherSetting.of(Variant.without(original, event)));
        if (planned.probability() == 1) {
            add(input, never, Place.asItIs(1));
            return;
        }
        var certain = new PlannedEvent(planned.event(), planned.timing(), 1, planned.condition());
        var events = situation.storyline().events().stream().map(one -> one.equals(planned) ? certain : one).toList();
        add(input, never, told(1, new Storyline(events, situation.storyline().decisions(), situation.storyline().triggers())));
    }

    /** What is held is no uncertain input: it cannot be moved. Nor can what had its months and did not come. */
    private boolean isOpen(PlannedEvent event) {
        return situation.held().of(new Branch.Happened(event.id())).isEmpty() && !isPast(event.timing());
    }

    private boolean isPast(Timing timing) {
        return timing instanceof Timing.Window(var first, var last)
                && situation.held().present().filter(present -> !last.isAfter(present)).isPresent();
    }

    private boolean isOpen(Decision decision) {
        return !isPast(decision.timing()) && decision.options().stream()
                .allMatch(option -> situation.held().of(new Branch.Chosen(decision.id(), option.id())).isEmpty());
    }

    /** Of two options the one's share is what the other leaves; a single option is always taken. */
    private void add(Decision decision) throws RequestRejected {
        var options = decision.options();
        int movable = options.size() == 2 ? 1 : options.size() == 1 ? 0 : options.size();
        for (var option : options.subList(0, movable)) {
            var input = new Input(
                    Sort.OPTION, decision.id() + "=" + option.id(), decision.question() + " " + option.title(), "share");
            add(input, shared(decision, option, 0), shared(decision, option, 1));
        }
    }

    private Place shared(Decision decision, Decision.Option option, double share) throws RequestRejected {
        double others = 1 - option.share();
        if (option.share() == share || others == 0) {
            return Place.asItIs(option.share());
        }
        var options = decision.options().stream()
                .map(one -> new Decision.Option(one.id(), one.title(),
                        one.equals(option) ? share : one.share() / others * (1 - share)))
                .toList();
        var other = new Decision(decision.id(), decision.question(), decision.timing(), decision.condition(), options);
        var decisions = situation.storyline().decisions().stream().map(one -> one.equals(decision) ? other : one).toList();
        return told(share, new Storyline(situation.storyline().events(), decisions, situation.storyline().triggers()));
    }

    private Place told(double value, Storyline other) throws RequestRejected {
        var compiled = TheoryRun.compile(situation.with(other), settings);
        return Place.to(value, original -> OtherSetting.of(Variant.of(original.in(compiled))));
    }

    private void add(Input input, Place low, Place high) {
        if (low.setting().isPresent() || high.setting().isPresent()) {
            inputs.add(new MovedInput(input, low, high));
        }
    }
}
