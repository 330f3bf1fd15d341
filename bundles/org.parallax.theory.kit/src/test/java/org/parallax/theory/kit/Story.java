package org.parallax.theory.kit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * A sequence of events by month, which can be cut anywhere into a documented past and a plan.
 *
 * @param backwards whether the ids of its events run against their order
 */
record Story(List<Told> events, boolean backwards) {

    /** The first month of every story; it is numbered 0. */
    static final YearMonth BEGIN = YearMonth.of(2020, 1);

    Story(List<Told> events) {
        this(events, false);
    }

    /** What is told: an impact in the month of that number. */
    record Told(int month, Impact impact) {}

    /** The most events of a story. */
    static final int MOST = 8;

    /** The id of an event, by its place in the alphabet. */
    static String id(int letter) {
        return "event" + (char) ('a' + letter);
    }

    private String idOf(int event) {
        return id(backwards ? MOST - 1 - event : event);
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
                idOf(event), "Event", "Kind", Optional.empty(), Optional.empty(), Optional.empty(), events.get(event).impact());
    }

    /** By event, the month in which its condition is ended, by the rule of the runner told in the plainest way. */
    List<Optional<Integer>> ended() {
        var ended = new ArrayList<Optional<Integer>>();
        events.forEach(event -> ended.add(Optional.empty()));
        IntStream.range(0, events.size())
                .boxed()
                .flatMap(event -> Stream.of(true, false).map(alone -> new Ending(events.get(event).month(), alone, event)))
                .sorted(Comparator.comparing(Ending::month).thenComparing(ending -> !ending.alone()).thenComparing(Ending::event))
                .forEach(ending -> events.get(ending.event()).impact().ends().stream()
                        .filter(group -> group.size() == 1 == ending.alone())
                        .forEach(group -> IntStream.range(0, events.size())
                                .boxed()
                                .filter(other -> isEndedBy(other, ending, group, ended))
                                .max(Comparator.comparing((Integer other) -> events.get(other).month())
                                        .thenComparing(other -> group.indexOf(idOf(other))))
                                .ifPresent(other -> ended.set(other, Optional.of(ending.month())))));
        return ended;
    }

    private boolean isEndedBy(int condition, Ending ending, List<String> group, List<Optional<Integer>> ended) {
        return condition != ending.event()
                && events.get(condition).impact().isCondition()
                && events.get(condition).month() <= ending.month()
                && ended.get(condition).isEmpty()
                && group.contains(idOf(condition));
    }

    /** When an event ends what it names alone, or one of several. */
    private record Ending(int month, boolean alone, int event) {}
}
