package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.ActingState;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Team;

/** Who acts or decides in a move is there: a state that the scenario withdraws does neither. */
public final class AbsenceChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    AbsenceChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** Who acts in an inject is there in some month in which it can fall in its move. */
    @Check
    public void canAct(org.parallax.model.Inject inject) {
        Optional<Exercise> exercise = ExerciseParts.around(inject);
        if (exercise.isEmpty() || !Messages.isKnown(inject.getEvent()) || !Messages.isKnown(inject.getMove())) {
            return;
        }
        times.of(exercise.get()).ifPresent(played -> played.months(inject.getEvent())
                .flatMap(own -> MoveMonths.of(exercise.get()).within(inject.getMove(), own))
                .ifPresent(months -> actors(played.telling(inject.getEvent())).stream()
                        .filter(state -> Messages.isKnown(state) && played.isWithdrawn(state, months)).findFirst()
                        .ifPresent(state -> report(IssueCode.WITHDRAWN_ACTOR, inject, Literals.INJECT__EVENT, inject.getEvent().getName()
                                + " does not happen in " + inject.getMove().getName() + ": " + state.getName() + ", which acts in it, is withdrawn "
                                + words(months) + "."))));
    }

    /** A team decides for a state that is there in some month of the move. */
    @Check
    public void canDecide(DecisionTask task) {
        Team team = task.getTeam();
        Optional<Exercise> exercise = ExerciseParts.around(task);
        if (exercise.isEmpty() || !Messages.isKnown(team) || !Messages.isKnown(task.getMove()) || team.getStates().isEmpty()) {
            return;
        }
        times.of(exercise.get()).ifPresent(played -> MoveMonths.of(exercise.get()).of(task.getMove())
                .filter(months -> areWithdrawn(team, played, months))
                .ifPresent(months -> report(IssueCode.WITHDRAWN_ACTOR, task, Literals.DECISION_TASK__TEAM, team.getName() + " decides in "
                        + task.getMove().getName() + " for nobody: "
                        + Messages.list(team.getStates().stream().map(Named::getName).toList())
                        + (team.getStates().size() == 1 ? " is" : " are") + " withdrawn " + words(months) + ".")));
    }

    private static boolean areWithdrawn(Team team, ScenarioInPlay played, MonthRange months) {
        return team.getStates().stream().allMatch(state -> Messages.isKnown(state) && played.isWithdrawn(state, months));
    }

    /** One state alone, or all of those between whom it takes place: it needs each of them. */
    private static List<org.parallax.model.State> actors(Occurrence event) {
        return ActingState.of(event).map(List::of).orElseGet(() -> ActingState.named(event));
    }

    private static String words(MonthRange months) {
        return months.first().equals(months.last()) ? "in " + months.first() : "from " + months.first() + " to " + months.last();
    }
}
