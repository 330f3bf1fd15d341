package org.parallax.app.lowering;

import static org.parallax.app.lowering.ExerciseLowering.count;
import static org.parallax.app.lowering.ExerciseLowering.names;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.dsl.record.Titles;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionRule;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.Inject;
import org.parallax.exercise.plan.Message;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.Named;

/** Lowers what is planned to happen in the room. */
final class ScriptLowering {

    private final Exercise exercise;
    private final PageLanguage first;

    /** Words without a language are in the first one. */
    ScriptLowering(Exercise exercise, PageLanguage first) {
        this.exercise = exercise;
        this.first = first;
    }

    List<Inject> injects() {
        return ExerciseLowering.statements(exercise, org.parallax.model.Inject.class, inject -> inject.getEvent().getName())
                .map(inject -> new Inject(inject.getEvent().getName(), due(inject), names(inject.getTeams()), words(inject)))
                .toList();
    }

    List<Message> messages() {
        return ExerciseLowering.statements(exercise, org.parallax.model.Message.class, Named::getName)
                .map(message -> new Message(
                        message.getName(), Titles.of(message), due(message), names(message.getTeams()), words(message)))
                .toList();
    }

    List<DecisionTask> tasks() {
        return ExerciseLowering.statements(exercise, org.parallax.model.DecisionTask.class, task -> task.getDecision().getName())
                .map(task -> new DecisionTask(
                        task.getDecision().getName(), task.getMove().getName(), decider(task), task.isSecret(),
                        count(task.isSetMinutes(), task.getMinutes()), names(task.getObjectives())))
                .toList();
    }

    private static Due due(Delivery delivery) {
        return new Due(delivery.getMove().getName(), delivery.isSetMinutes() ? delivery.getMinutes() : 0, delivery.isAutomatic());
    }

    private Map<PageLanguage, String> words(Delivery delivery) {
        var words = new EnumMap<PageLanguage, String>(PageLanguage.class);
        delivery.getWords().forEach(each -> words.put(
                each.getLanguage().isEmpty() ? first : ExerciseLowering.language(each.getLanguage()), each.getText()));
        return words;
    }

    private static Decider decider(org.parallax.model.DecisionTask task) {
        var rule = task.isSetRule() ? DecisionRule.valueOf(task.getRule().name()) : DecisionRule.MAJORITY;
        if (task.getTeam() != null) {
            return new Decider.ByTeam(task.getTeam().getName(), rule);
        }
        return switch (task.getDecider()) {
            case ROOM -> new Decider.ByRoom(rule);
            case FACILITATOR -> new Decider.ByFacilitator();
            case CHANCE -> new Decider.ByChance();
        };
    }
}
