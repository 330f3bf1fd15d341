package org.parallax.report.exercise;

import java.util.List;
import java.util.Optional;
import org.parallax.exercise.plan.ExercisePlan;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;

/** An exercise with the scenario that it plays. */
public record PlannedExercise(ExercisePlan plan, Situation situation) {

    /** The decisions that nobody in the room takes, by id: they are drawn by the scenario's shares. */
    public List<Decision> leftToChance() {
        return situation.storyline().decisions().stream()
                .filter(decision -> plan.script().task(decision.id()).isEmpty())
                .toList();
    }

    /** How long its moves last together, as far as they say. */
    public int minutes() {
        return plan.script().moves().stream().flatMapToInt(move -> move.minutes().stream()).sum();
    }

    Optional<PlannedEvent> event(String id) {
        return situation.storyline().events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    Optional<Decision> decision(String id) {
        return situation.storyline().decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }
}
