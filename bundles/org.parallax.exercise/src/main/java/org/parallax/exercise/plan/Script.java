package org.parallax.exercise.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is planned to happen in the room.
 *
 * @param moves in the order of their months
 * @param injects by move, then minute, then event
 * @param messages by move, then minute, then id
 * @param decisions by id of the decision; one that is not among them is left to chance
 */
public record Script(List<Move> moves, List<Inject> injects, List<Message> messages, List<DecisionTask> decisions) {

    public Script {
        moves = moves.stream().sorted(Comparator.comparing(Move::until).thenComparing(Move::id)).toList();
        var order = moves.stream().map(Move::id).toList();
        injects = injects.stream()
                .sorted(Comparator.comparing((Inject inject) -> order.indexOf(inject.due().move()))
                        .thenComparing(inject -> inject.due().minutes())
                        .thenComparing(Inject::event))
                .toList();
        messages = messages.stream()
                .sorted(Comparator.comparing((Message message) -> order.indexOf(message.due().move()))
                        .thenComparing(message -> message.due().minutes())
                        .thenComparing(Message::id))
                .toList();
        decisions = decisions.stream().sorted(Comparator.comparing(DecisionTask::decision)).toList();
    }

    /** The move of that name. */
    public Optional<Move> move(String id) {
        return moves.stream().filter(move -> move.id().equals(id)).findFirst();
    }

    /** The inject of an event. */
    public Optional<Inject> inject(String event) {
        return injects.stream().filter(inject -> inject.event().equals(event)).findFirst();
    }

    /** Who takes a decision; empty if it is left to chance. */
    public Optional<DecisionTask> task(String decision) {
        return decisions.stream().filter(task -> task.decision().equals(decision)).findFirst();
    }
}
