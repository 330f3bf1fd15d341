package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.model.Attribution;
import org.parallax.model.Audience;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Exercise;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Languages;
import org.parallax.model.Move;
import org.parallax.model.Named;
import org.parallax.model.Objective;
import org.parallax.model.Observers;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Question;
import org.parallax.model.Scenario;
import org.parallax.model.Team;

/** An exercise plays a scenario with moves and teams, and says once what can be said once. */
public final class ExerciseChecks extends Checks {

    /** Half a day, without breaks. */
    private static final int HALF_A_DAY = 240;

    private final ExerciseTimes times;

    @Inject
    ExerciseChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** It plays a scenario; data: the clause for each scenario of the file. */
    @Check
    public void playsScenario(Exercise exercise) {
        if (exercise.getScenario() == null) {
            report(IssueCode.MISSING_SCENARIO, exercise, Literals.NAMED__NAME, exercise.getName()
                    + " does not say which scenario it plays: write \"plays\" and its name.",
                    EcoreUtil2.eAllOfType(EcoreUtil2.getRootContainer(exercise), Scenario.class).stream().filter(Names::has)
                            .map(scenario -> "plays " + scenario.getName()).toArray(String[]::new));
        }
    }

    /** Somebody plays it, move by move; data: a move to the end of the scenario. */
    @Check
    public void hasMovesAndTeams(Exercise exercise) {
        if (ExerciseParts.of(exercise, Move.class).isEmpty()) {
            report(IssueCode.NO_MOVES, exercise, Literals.NAMED__NAME, exercise.getName()
                    + " has no move: write \"move\", a name, \"to\" and the month up to which it plays.",
                    times.of(exercise).flatMap(ScenarioInPlay::end).map(end -> new String[] {"move first to " + end}).orElseGet(() -> new String[0]));
        }
        if (ExerciseParts.of(exercise, Team.class).isEmpty()) {
            report(IssueCode.NO_TEAMS, exercise, Literals.NAMED__NAME, exercise.getName()
                    + " has no team: write \"team\", a name and how many \"seats\" it has.");
        }
    }

    /** Languages, names and observers are told in one statement each. */
    @Check
    public void saidOnce(Exercise exercise) {
        once(ExerciseParts.of(exercise, Languages.class), "which languages its pages are in");
        once(ExerciseParts.of(exercise, Attribution.class), "who is shown names");
        once(ExerciseParts.of(exercise, Observers.class), "how many may watch");
    }

    /** An exercise is for half a day. */
    @Check
    public void fitsHalfADay(Exercise exercise) {
        int minutes = ExerciseParts.of(exercise, Move.class).stream().filter(Move::isSetMinutes).mapToInt(Move::getMinutes).sum();
        if (minutes > HALF_A_DAY) {
            report(IssueCode.LONG_EXERCISE, exercise, Literals.NAMED__NAME, "The moves take " + minutes
                    + " minutes in all, more than half a day, without breaks and debrief.");
        }
    }

    /** Every objective is served by a decision. */
    @Check
    public void isServed(Objective objective) {
        // A name that was not found may be this one, misspelt.
        if (ExerciseParts.around(objective).filter(exercise -> ExerciseParts.of(exercise, DecisionTask.class).stream()
                .flatMap(task -> task.getObjectives().stream())
                .noneMatch(served -> served == objective || served.eIsProxy())).isPresent()) {
            report(IssueCode.UNSERVED_OBJECTIVE, objective, Literals.NAMED__NAME, "No decision serves " + objective.getName()
                    + ": write \"serves " + objective.getName() + "\" in a \"decide\", or leave it out.");
        }
    }

    /** Free text names people though nobody is to be shown names. */
    @Check
    public void freeTextNames(Attribution attribution) {
        List<String> asked = ExerciseParts.around(attribution).stream().flatMap(each -> ExerciseParts.of(each, Question.class).stream())
                .map(Named::getName).toList();
        if (attribution.getAudience() == Audience.NOBODY && !asked.isEmpty()) {
            report(IssueCode.FREE_TEXT, attribution, Literals.ATTRIBUTION__AUDIENCE, "Nobody is shown names, but what is answered to "
                    + Messages.list(asked) + " is free text, in which people can name themselves and one another.");
        }
    }

    /** Decisions that can come up and are given to nobody; data: a statement for each that gives it to the facilitator. */
    @Check
    public void leftToChance(Exercise exercise) {
        MoveMonths moves = MoveMonths.of(exercise);
        Set<Decision> given = new HashSet<>();
        ExerciseParts.of(exercise, DecisionTask.class).forEach(task -> Stream.ofNullable(task.getDecision()).forEach(given::add));
        if (given.stream().anyMatch(Decision::eIsProxy)) {
            return;
        }
        List<String> names = new ArrayList<>();
        List<String> cures = new ArrayList<>();
        times.of(exercise).ifPresent(played -> played.decisions().stream().filter(each -> !given.contains(each) && Names.has(each))
                .forEach(decision -> played.months(decision).flatMap(moves::playing).ifPresent(move -> {
                    names.add(decision.getName());
                    cures.add("decide " + decision.getName() + " in " + move.getName() + " by facilitator");
                })));
        if (!names.isEmpty()) {
            report(IssueCode.LEFT_TO_CHANCE, exercise, Literals.EXERCISE__SCENARIO, Messages.list(names)
                    + (names.size() == 1 ? " is" : " are") + " left to chance: no \"decide\" says who takes "
                    + (names.size() == 1 ? "it." : "them."), cures.toArray(String[]::new));
        }
    }

    private void once(List<? extends ExerciseStatement> statements, String what) {
        statements.stream().skip(1).forEach(again -> report(IssueCode.DUPLICATE_STATEMENT, again, (EStructuralFeature) null,
                "This exercise already says in " + Messages.place(again, statements.getFirst()) + " " + what
                        + "; write all of it there.", OtherPlace.of(statements.getFirst(), "the first time")));
    }
}
