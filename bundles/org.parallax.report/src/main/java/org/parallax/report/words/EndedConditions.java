package org.parallax.report.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;

/** Says what the effect of an event is that ended a condition, since by itself it may move nothing. */
public final class EndedConditions {

    private EndedConditions() {}

    /**
     * One or two sentences about the scenario's events that ended a condition; empty if there is none.
     *
     * @param enders ids of the events that ended one in the runs counted and are told of where the sentences will stand
     */
    public static Optional<String> of(Situation situation, Collection<String> enders) {
        var events = situation.storyline().events().stream()
                .map(PlannedEvent::event)
                .filter(event -> enders.contains(event.id()))
                .toList();
        Predicate<Happening> moving = event -> movesByItself(event.impact());
        var sentences = Stream.of(
                        sentence(events.stream().filter(moving.negate()).toList(),
                                " ends a condition: its effect is that the condition no longer goes on.",
                                " end conditions: their effect is that the conditions no longer go on."),
                        sentence(events.stream().filter(moving).toList(),
                                " ends a condition: part of its effect is that the condition no longer goes on.",
                                " end conditions: part of their effect is that the conditions no longer go on."))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(sentences).filter(text -> !text.isEmpty());
    }

    private static Optional<String> sentence(List<Happening> events, String ofOne, String ofSeveral) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sentences.list(events.stream().map(event -> "“" + event.title() + "”").toList())
                + (events.size() == 1 ? ofOne : ofSeveral));
    }

    private static boolean movesByItself(Impact impact) {
        return impact.effects().values().stream().anyMatch(effect -> effect.points() != 0)
                || !impact.shifts().isEmpty() || impact.leader().isPresent();
    }
}
