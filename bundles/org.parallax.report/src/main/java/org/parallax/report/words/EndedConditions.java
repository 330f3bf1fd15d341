package org.parallax.report.words;

import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;

/** Says what the effect of an event is that ends a condition, since by itself it may move nothing. */
public final class EndedConditions {

    private EndedConditions() {}

    /**
     * A sentence about the scenario's events that can end a condition and are asked for; empty if there is none.
     *
     * @param asked whether the event of an id is told of where the sentence will stand
     */
    public static Optional<String> of(Situation situation, Predicate<String> asked) {
        var titles = situation.storyline().events().stream()
                .map(PlannedEvent::event)
                .filter(event -> !event.impact().endable().isEmpty() && asked.test(event.id()))
                .map(event -> "“" + event.title() + "”")
                .toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Sentences.list(titles) + (titles.size() == 1
                ? " ends a condition: its effect is what the condition would have gone on to do."
                : " end conditions: their effect is what the conditions would have gone on to do."));
    }
}
