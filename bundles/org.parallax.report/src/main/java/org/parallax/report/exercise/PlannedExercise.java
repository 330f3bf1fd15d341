package org.parallax.report.exercise;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.exercise.plan.ExercisePlan;
import org.parallax.exercise.plan.Move;
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

    /** The events that nobody in the room brings about, by id: they come as the scenario plans them. */
    public List<PlannedEvent> drawnEvents() {
        return situation.storyline().events().stream()
                .filter(event -> plan.script().inject(event.id()).isEmpty())
                .toList();
    }

    /** The first month that a move plays: the one after the move before it. */
    public YearMonth from(Move move) {
        return plan.script().moves().stream()
                .map(Move::until)
                .filter(until -> until.isBefore(move.until()))
                .max(Comparator.naturalOrder())
                .map(until -> until.plusMonths(1))
                .orElse(situation.from());
    }

    /** How long its moves last together, as far as they say. */
    public int minutes() {
        return plan.script().moves().stream().flatMapToInt(move -> move.minutes().stream()).sum();
    }

    /** The title of a state; its id if the record does not know it. */
    String state(String id) {
        var parties = situation.parties();
        return Stream.concat(
                        Stream.of(parties.first(), parties.second()).map(party -> Map.entry(party.id(), party.name())),
                        situation.others().stream().map(other -> Map.entry(other.id(), other.name())))
                .filter(known -> known.getKey().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(id);
    }

    Optional<PlannedEvent> event(String id) {
        return situation.storyline().events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    Optional<Decision> decision(String id) {
        return situation.storyline().decisions().stream().filter(decision -> decision.id().equals(id)).findFirst();
    }
}
