package org.parallax.app.lowering;

import static org.parallax.app.lowering.ConditionLowering.ALWAYS;
import static org.parallax.app.lowering.ConditionLowering.both;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.PlannedConditions;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Option;
import org.parallax.model.Stretch;
import org.parallax.model.Trigger;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;

/**
 * What a scenario adds to its record: events (including those in options and triggers), decisions and triggers.
 * Events in an option depend on the decision, events of a trigger on its firing.
 */
final class StorylineLowering {

    private final Inheritance inheritance;
    private final HappeningLowering happenings;
    private final ConditionLowering conditions;
    private final TimingLowering timings;
    private final ThresholdLowering thresholds;
    private final Map<Event, Fade> stretches;
    private final PlannedConditions endable;

    private final Map<String, PlannedEvent> events = new LinkedHashMap<>();
    private final Map<String, org.parallax.projection.situation.Decision> decisions = new LinkedHashMap<>();
    private final Map<String, org.parallax.projection.situation.Trigger> triggers = new LinkedHashMap<>();

    /**
     * Lowers what a scenario adds.
     *
     * @param from the first projected month
     * @param endings which conditions of the record stand
     */
    StorylineLowering(Inheritance inheritance, RecordStates states, YearMonth from, Endings endings) {
        this.inheritance = inheritance;
        this.happenings = new HappeningLowering(states);
        this.conditions = new ConditionLowering(inheritance);
        this.timings = new TimingLowering(conditions, inheritance, from);
        this.thresholds = new ThresholdLowering(states);
        this.stretches = inheritance.statements(Stretch.class).collect(Collectors.toMap(
                Stretch::getEvent, stretch -> new Fade(stretch.getMonths()), (earlier, later) -> later));
        this.endable = new PlannedConditions(endings, inheritance, HappeningMonths.of(inheritance.lineage().self()));
    }

    /** The storyline, inherited parts included. */
    Storyline lower() {
        inheritance.statements(Event.class).forEach(event -> add(event, Optional.empty(), ALWAYS));
        inheritance.statements(Decision.class).forEach(decision -> add(decision, Optional.empty(), ALWAYS));
        inheritance.statements(Trigger.class).forEach(this::add);
        return new Storyline(
                List.copyOf(events.values()), List.copyOf(decisions.values()), List.copyOf(triggers.values()));
    }

    private void add(Event event, Optional<Timing> unlessGiven, Condition outer) {
        if (inheritance.isRemoved(event)) {
            return;
        }
        var telling = inheritance.telling(event);
        var when = timings.of(event, unlessGiven);
        var happening = happenings.of(
                event, telling, Optional.ofNullable(stretches.get(event)), endable.endedBy(event));
        double probability = telling.isSetProbability() ? telling.getProbability() / 100 : 1;
        var condition = both(outer, both(when.condition(), conditions.of(telling.getCondition())));
        events.put(event.getName(), new PlannedEvent(happening, when.timing(), probability, condition));
    }

    private void add(Decision decision, Optional<Timing> unlessGiven, Condition outer) {
        var remaining = conditions.remaining(decision).toList();
        if (inheritance.isRemoved(decision) || remaining.isEmpty()) {
            return;
        }
        var when = timings.of(decision, unlessGiven);
        double whole = remaining.stream().mapToDouble(Option::getShare).sum();
        var options = remaining.stream()
                .map(option -> new org.parallax.projection.situation.Decision.Option(
                        option.getName(), Titles.of(option), share(option, whole, remaining.size())))
                .toList();
        decisions.put(decision.getName(), new org.parallax.projection.situation.Decision(
                decision.getName(),
                Titles.of(decision),
                when.timing(),
                both(outer, both(when.condition(), conditions.of(decision.getCondition()))),
                options));
        remaining.forEach(this::addItems);
    }

    /** Shares are scaled to a sum of one: the shares of options removed by {@code without} go to the others in proportion. */
    private static double share(Option option, double whole, int count) {
        return whole > 0 ? option.getShare() / whole : 1.0 / count;
    }

    private void addItems(Option option) {
        var chosen = conditions.happened(option);
        Optional<Timing> withIt = Optional.of(new Timing.After(((Happening) option.eContainer()).getName(), 0));
        for (var item : option.getItems()) {
            switch (item) {
                case Event event -> add(event, withIt, chosen);
                case Decision nested -> add(nested, withIt, chosen);
                default -> throw new LoweringException("An option holds events and decisions only");
            }
        }
    }

    /** A trigger gets its id from its events, so that its place in the text does not matter. */
    private void add(Trigger trigger) {
        var remaining = trigger.getEvents().stream().filter(event -> !inheritance.isRemoved(event)).toList();
        if (remaining.isEmpty()) {
            return;
        }
        var id = remaining.stream().map(Event::getName).sorted().collect(Collectors.joining("+", "whenever ", ""));
        triggers.put(id, new org.parallax.projection.situation.Trigger(
                id,
                thresholds.oneSided(trigger.getIndicator(), trigger.getComparison(), trigger.getThreshold()),
                trigger.isSetMonths() ? trigger.getMonths() : 1,
                trigger.isOnce()));
        remaining.forEach(event -> add(event, Optional.of(new Timing.After(id, 1)), ALWAYS));
    }
}
