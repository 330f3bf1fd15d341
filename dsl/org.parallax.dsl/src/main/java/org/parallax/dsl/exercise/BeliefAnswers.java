package org.parallax.dsl.exercise;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Chosen;
import org.parallax.model.Decision;
import org.parallax.model.DecisionTask;
import org.parallax.model.Event;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.Inject;
import org.parallax.model.Move;
import org.parallax.model.Occurred;
import org.parallax.model.Option;

/** When the room knows what a belief is about: once its months have been played, or once the move is over that settles it. */
public final class BeliefAnswers {

    private final Exercise exercise;
    private final ScenarioInPlay played;

    /** Of the beliefs of an exercise that plays a scenario. */
    public BeliefAnswers(Exercise exercise, ScenarioInPlay played) {
        this.exercise = exercise;
        this.played = played;
    }

    /** What happens or not, or is decided, in a belief that is about no indicator; empty where it was not found. */
    public static Optional<Happening> subject(BeliefQuestion belief) {
        Optional<Happening> subject = switch (belief.getCondition()) {
            case Occurred occurred -> Optional.ofNullable(occurred.getHappening());
            case Chosen chosen -> Optional.ofNullable(chosen.getDecision());
            case null, default -> Optional.empty();
        };
        return subject.filter(happening -> !happening.eIsProxy());
    }

    /** The first month in which what a belief is about can happen or be decided; empty where nobody knows. */
    public Optional<YearMonth> firstMonth(BeliefQuestion belief) {
        return subject(belief).flatMap(played::months).map(MonthRange::first);
    }

    /** The last month that a belief is about; empty where nobody knows. */
    public Optional<YearMonth> lastMonth(BeliefQuestion belief) {
        return belief.getProposition() != null ? belief.getProposition().getMonth().month()
                : subject(belief).flatMap(played::months).map(MonthRange::last);
    }

    /** The move in which the room brings about what a belief is about, or decides it; empty where none does. */
    public Optional<Move> settledIn(BeliefQuestion belief) {
        return subject(belief).flatMap(happening -> switch (happening) {
            case Event event -> ExerciseParts.of(exercise, Inject.class).stream().filter(inject -> inject.getEvent() == event)
                    .flatMap(inject -> Stream.ofNullable(inject.getMove())).findFirst();
            case Option option when option.eContainer() instanceof Decision decision -> decidedIn(decision);
            case Decision decision -> decidedIn(decision);
            default -> Optional.empty();
        });
    }

    /** The month with whose end the answer is known; empty where nobody knows. */
    public Optional<YearMonth> knownAfter(BeliefQuestion belief) {
        return Stream.concat(lastMonth(belief).stream(), settledIn(belief).flatMap(MoveMonths::until).stream())
                .min(YearMonth::compareTo);
    }

    private Optional<Move> decidedIn(Decision decision) {
        return ExerciseParts.of(exercise, DecisionTask.class).stream().filter(task -> task.getDecision() == decision)
                .flatMap(task -> Stream.ofNullable(task.getMove())).findFirst();
    }
}
