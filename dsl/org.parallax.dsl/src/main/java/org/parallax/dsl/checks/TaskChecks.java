package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.SeatRange;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.Move;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Team;

/** A decision is given once, to somebody, in a move in which it can come up. */
public final class TaskChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    TaskChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** A decision is given once. */
    @Check
    public void givenOnce(Exercise exercise) {
        Map<Decision, DecisionTask> seen = new HashMap<>();
        for (DecisionTask task : ExerciseParts.of(exercise, DecisionTask.class)) {
            DecisionTask earlier = Messages.isKnown(task.getDecision()) ? seen.putIfAbsent(task.getDecision(), task) : null;
            if (earlier != null) {
                report(IssueCode.DUPLICATE_STATEMENT, task, Literals.DECISION_TASK__DECISION, "Who takes " + task.getDecision().getName()
                        + " is told a second time; " + Messages.place(task, earlier) + " does already.", OtherPlace.of(earlier, "the first time"));
            }
        }
    }

    /** It has a move, one that plays months in which it can come up; data: the clause, or the move that does. */
    @Check
    public void fitsItsMove(DecisionTask task) {
        Optional<Exercise> exercise = ExerciseParts.around(task);
        if (exercise.isEmpty() || !Messages.isKnown(task.getDecision())) {
            return;
        }
        MoveFit fit = new MoveFit(MoveMonths.of(exercise.get()), times.of(exercise.get()));
        if (task.getMove() == null) {
            report(IssueCode.MISSING_MOVE, task, Literals.DECISION_TASK__DECISION, task.getDecision().getName()
                    + " is taken in no move: write \"in\" and a move.", fit.clauses(task.getDecision()));
        } else {
            fit.fault(task.getDecision(), task.getMove()).ifPresent(fault -> report(IssueCode.OUTSIDE_MOVE, task,
                    Literals.DECISION_TASK__MOVE, fault, fit.better(task.getDecision())));
        }
    }

    /** Somebody takes it, and one alone; data: the clause for each team that has seats, and for the room. */
    @Check
    public void hasOneDecider(DecisionTask task) {
        if (!Messages.isKnown(task.getDecision())) {
            return;
        }
        if (task.getTeam() == null && !task.isSetDecider()) {
            Stream<String> teams = ExerciseParts.around(task).stream().flatMap(exercise -> ExerciseParts.of(exercise, Team.class).stream())
                    .filter(team -> Names.has(team) && !SeatRange.of(team).isEmpty()).map(Team::getName);
            report(IssueCode.MISSING_DECIDER, task, Literals.DECISION_TASK__DECISION, "Nobody takes " + task.getDecision().getName()
                    + ": write \"by\" and a team, room, facilitator or chance.",
                    Stream.concat(teams, Stream.of("facilitator")).map(name -> "by " + name).toArray(String[]::new));
        } else if (task.getTeam() != null && task.isSetDecider()) {
            List<INode> both = Stream.of(Literals.DECISION_TASK__TEAM, Literals.DECISION_TASK__DECIDER)
                    .flatMap(feature -> NodeModelUtils.findNodesForFeature(task, feature).stream())
                    .sorted((one, other) -> Integer.compare(one.getOffset(), other.getOffset())).toList();
            report(IssueCode.DUPLICATE_CLAUSE, task, both.getLast(), "Who takes " + task.getDecision().getName()
                    + " is given a second time; line " + both.getFirst().getStartLine() + " already says "
                    + NodeModelUtils.getTokenText(both.getFirst()) + ".", OtherPlace.of(task, both.getFirst(), "what is already said"));
        }
    }

    /** It is over before its move is; data: the length of the move. */
    @Check
    public void takenInTime(DecisionTask task) {
        Move move = task.getMove();
        if (task.isSetMinutes() && Messages.isKnown(move) && move.isSetMinutes() && task.getMinutes() > move.getMinutes()) {
            report(IssueCode.LONGER_THAN_MOVE, task, Literals.DECISION_TASK__MINUTES, "This takes " + MoveFit.minutes(task.getMinutes())
                    + "; " + move.getName() + " takes " + move.getMinutes() + ".", String.valueOf(move.getMinutes()));
        }
    }
}
