package org.parallax.dsl.checks;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.SeatRange;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Decider;
import org.parallax.model.DecisionRule;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Team;

/** Whoever decides can decide so, and what is secret is a secret: among fewer than three the count tells who said what. */
public final class VoteChecks extends Checks {

    /** Only a team has a lead, and only several have a rule; data: the rules that the room has. */
    @Check
    public void ruleFits(DecisionTask task) {
        if (!task.isSetRule() || !task.isSetDecider()) {
            return;
        }
        if (task.getDecider() != Decider.ROOM) {
            report(IssueCode.DECISION_RULE, task, Literals.DECISION_TASK__RULE, alone(task) + ": there is no vote that could go by "
                    + task.getRule() + ".");
        } else if (task.getRule() == DecisionRule.LEAD) {
            report(IssueCode.DECISION_RULE, task, Literals.DECISION_TASK__RULE,
                    "The room has no lead: write majority, plurality or consensus.", "majority", "plurality", "consensus");
        }
    }

    /** Those who decide sit in the room. */
    @Check
    public void hasSeats(DecisionTask task) {
        Team team = task.getTeam();
        if (Messages.isKnown(team) && SeatRange.of(team).isEmpty()) {
            report(IssueCode.DECIDER_WITHOUT_SEATS, task, Literals.DECISION_TASK__TEAM, team.getName()
                    + " has no seats, so nobody can decide for it: write facilitator, or give it seats.", "facilitator");
        } else if (task.isSetDecider() && task.getDecider() == Decider.ROOM
                && ExerciseParts.around(task).map(SeatRange::of).filter(SeatRange::isEmpty).isPresent()) {
            report(IssueCode.DECIDER_WITHOUT_SEATS, task, Literals.DECISION_TASK__DECIDER,
                    "No team has seats, so there is nobody in the room: write facilitator, or give a team seats.", "facilitator");
        }
    }

    /** A secret ballot is one of several. */
    @Check
    public void secretBallot(DecisionTask task) {
        if (!task.isSecret()) {
            return;
        }
        boolean isOfOne = task.isSetDecider() && task.getDecider() != Decider.ROOM;
        if (isOfOne || task.getRule() == DecisionRule.LEAD && task.isSetRule()) {
            report(IssueCode.SECRET_OF_ONE, task, Literals.DECISION_TASK__SECRET, (isOfOne ? alone(task) : "The lead decides alone")
                    + ": there is no ballot that could be secret.");
            return;
        }
        Team team = task.getTeam();
        if (Messages.isKnown(team)) {
            amongEnough(task, Literals.DECISION_TASK__SECRET, SeatRange.of(team), team.getName() + " has");
        } else if (task.isSetDecider()) {
            amongAll(task, Literals.DECISION_TASK__SECRET);
        }
    }

    /** A secret belief is one of several. */
    @Check
    public void secretBelief(BeliefQuestion belief) {
        if (belief.isSecret()) {
            amongAll(belief, Literals.BELIEF_QUESTION__SECRET);
        }
    }

    private void amongAll(EObject at, EStructuralFeature secret) {
        Optional<Exercise> exercise = ExerciseParts.around(at);
        exercise.ifPresent(each -> amongEnough(at, secret, SeatRange.of(each), "The teams have"));
    }

    private void amongEnough(EObject at, EStructuralFeature secret, SeatRange seats, String who) {
        if (seats.isEmpty()) {
            return;
        }
        if (seats.most() < SeatRange.FEWEST_SECRET) {
            report(IssueCode.SECRET_AMONG_FEW, at, secret, who + " " + count(seats.most()) + " at most: among fewer than "
                    + SeatRange.FEWEST_SECRET + " nothing is secret, since the count tells who said what.");
        } else if (seats.least() < SeatRange.FEWEST_SECRET) {
            report(IssueCode.SECRET_AMONG_PERHAPS_FEW, at, secret, who + " " + count(seats.least()) + " at least: with fewer than "
                    + SeatRange.FEWEST_SECRET + " taken this is not opened, since the count would tell who said what.");
        }
    }

    private static String count(int seats) {
        return seats + (seats == 1 ? " seat" : " seats");
    }

    private static String alone(DecisionTask task) {
        return task.getDecider() == Decider.CHANCE ? "Chance decides" : "The facilitator decides alone";
    }
}
