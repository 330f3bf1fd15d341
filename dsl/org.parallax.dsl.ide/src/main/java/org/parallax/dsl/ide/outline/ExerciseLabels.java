package org.parallax.dsl.ide.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.record.ReferenceText;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.PlayedScenario;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.BeliefTime;
import org.parallax.model.Decider;
import org.parallax.model.Decision;
import org.parallax.model.DecisionRule;
import org.parallax.model.DecisionTask;
import org.parallax.model.Delivery;
import org.parallax.model.Exercise;
import org.parallax.model.Move;
import org.parallax.model.MoveSide;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Team;

/** What the statements of an exercise plan, in phrases as short as a margin allows. */
public final class ExerciseLabels {

    private ExerciseLabels() {}

    /** The months that a move plays and how long it lasts. */
    public static String of(Move move, MoveMonths months) {
        String played = months.of(move).map(range -> range.first() + " – " + range.last()).orElse(move.getUntil().text());
        String minutes = move.isSetMinutes() ? minutes(move.getMinutes()) : "";
        return joined(played, minutes);
    }

    /** When something is due in its move, and whether a hand is needed. */
    public static String of(Delivery delivery) {
        String due = delivery.isSetMinutes() ? "after " + minutes(delivery.getMinutes()) : "at the start";
        return joined(due, delivery.isAutomatic() ? "by itself" : "", to(delivery));
    }

    /** Whom something reaches; empty for everybody. */
    private static String to(Delivery delivery) {
        List<String> teams = ReferenceText.all(delivery, ParallaxPackage.Literals.DELIVERY__TEAMS);
        return teams.isEmpty() ? "" : "to " + String.join(", ", teams);
    }

    /** Who takes a decision, how, and in how much time. */
    public static String of(DecisionTask task) {
        String team = ReferenceText.of(task, ParallaxPackage.Literals.DECISION_TASK__TEAM);
        String decider = !team.isEmpty() ? team : task.isSetDecider() ? task.getDecider().getLiteral() : "";
        return joined(decider, rule(task), task.isSecret() ? "secret" : "", task.isSetMinutes() ? minutes(task.getMinutes()) : "");
    }

    private static String rule(DecisionTask task) {
        boolean alone = task.isSetDecider() && (task.getDecider() == Decider.FACILITATOR || task.getDecider() == Decider.CHANCE);
        return alone ? "" : (task.isSetRule() ? task.getRule() : DecisionRule.MAJORITY).getLiteral();
    }

    /** How a belief is asked. */
    public static String of(BeliefQuestion belief) {
        return joined(belief.isRange() ? "a range" : "", belief.isSetRounds() && belief.getRounds() > 1 ? belief.getRounds() + " rounds" : "",
                belief.isSecret() ? "secret" : "", belief.getRule().isEmpty() ? "" : "about the world");
    }

    /** When a belief is asked. */
    public static String of(BeliefTime time) {
        return (time.getSide() == MoveSide.BEFORE ? "before " : "after ") + name(time, ParallaxPackage.Literals.BELIEF_TIME__MOVE);
    }

    /** Whom a team plays and how many it takes. */
    public static String of(Team team) {
        String states = String.join(", ", ReferenceText.all(team, ParallaxPackage.Literals.TEAM__STATES));
        return joined(states, seats(team));
    }

    private static String seats(Team team) {
        if (!team.isSetLeast()) {
            return "no seats";
        }
        return team.getLeast() + (team.isSetMost() ? "–" + team.getMost() : "") + (team.getLeast() == 1 && !team.isSetMost() ? " seat" : " seats");
    }

    /** Those decisions of the scenario that can come up and that the exercise gives to nobody. */
    public static List<Decision> leftToChance(Exercise exercise) {
        List<DecisionTask> tasks = ExerciseParts.of(exercise, DecisionTask.class);
        return PlayedScenario.of(exercise).map(scenario -> new ScenarioInPlay(scenario, HappeningMonths.of(scenario)).decisions()).orElse(List.of()).stream()
                .filter(decision -> tasks.stream().noneMatch(task -> task.getDecision() == decision)).toList();
    }

    /** The name that a reference is written with; a question mark where none is. */
    static String name(EObject holder, EReference reference) {
        return Optional.of(ReferenceText.of(holder, reference)).filter(name -> !name.isEmpty()).orElse("?");
    }

    /** A number of minutes as a margin says it. */
    static String minutes(int minutes) {
        return minutes + " min";
    }

    /** A figure without decimals that say nothing. */
    public static String figure(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
