package org.parallax.theory.kit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Timing;
import org.parallax.theory.kit.contract.SampleSituations;

/** A sequence of events by month, which can be cut anywhere into a documented past and a plan. */
record Story(List<Told> events) {

    /** The first month of every story; it is numbered 0. */
    static final YearMonth BEGIN = YearMonth.of(2020, 1);

    /** What is told: an impact in the month of that number. */
    record Told(int month, Impact impact) {}

    /** The id of an event, by its place in the story. */
    static String id(int event) {
        return "event" + (char) ('a' + event);
    }

    /** The story with what happens up to {@code asOf} documented and the rest planned, until the month {@code last}. */
    Situation cut(int asOf, int last) {
        var past = new ArrayList<PastEvent>();
        var planned = new ArrayList<PlannedEvent>();
        var ended = ended();
        for (int event = 0; event < events.size(); event++) {
            var month = BEGIN.plusMonths(events.get(event).month());
            if (events.get(event).month() <= asOf) {
                var known = ended.get(event).filter(end -> end <= asOf).map(BEGIN::plusMonths);
                past.add(new PastEvent(happening(event), month, known));
            } else {
                planned.add(new PlannedEvent(
                        happening(event), new Timing.Window(month, month), 1, new Condition.Always()));
            }
        }
        past.sort(Comparator.comparing(PastEvent::month).thenComparing(known -> known.event().id()));
        var parties = SampleSituations.undocumented().parties();
        return new Situation(
                "Story", "A story", new Relationship("MadeUp", parties, List.of(), List.of()),
                new DocumentedPast(BEGIN.plusMonths(asOf), List.of(), List.of(), List.of(), List.of(), past), last - asOf,
                new ScenarioPlan(List.of(), List.of(), new Storyline(planned, List.of(), List.of()), List.of()));
    }

    private Happening happening(int event) {
        return new Happening(
                id(event), "Event", "Kind", Optional.empty(), Optional.empty(), Optional.empty(), events.get(event).impact());
    }

    /** By event, the month in which its condition is ended, by the rule of the runner told in the plainest way. */
    List<Optional<Integer>> ended() {
        var ended = new ArrayList<Optional<Integer>>();
        events.forEach(event -> ended.add(Optional.empty()));
        IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing((Integer event) -> events.get(event).month()).thenComparing(event -> event))
                .forEach(event -> {
                    int now = events.get(event).month();
                    IntStream.range(0, events.size())
                            .boxed()
                            .filter(other -> !other.equals(event) && isEndedBy(other, event, ended))
                            .max(Comparator.comparing((Integer other) -> events.get(other).month() < now)
                                    .thenComparing(other -> events.get(other).month())
                                    .thenComparing(other -> other))
                            .ifPresent(other -> ended.set(other, Optional.of(now)));
                });
        return ended;
    }

    private boolean isEndedBy(int condition, int event, List<Optional<Integer>> ended) {
        return events.get(condition).impact().isCondition()
                && events.get(condition).month() <= events.get(event).month()
                && ended.get(condition).isEmpty()
                && events.get(event).impact().ends().contains(id(condition));
    }
}
