package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.BeliefAnswers;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.ParallaxPackage.Literals;

/** By what the world answers a belief is about the world, and says from when on it can have answered. */
public final class WorldRuleChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    WorldRuleChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** Whether a belief says by what the world answers it. */
    static boolean hasRule(BeliefQuestion belief) {
        return !belief.getRule().isBlank();
    }

    /** The world has no indicators. */
    @Check
    public void isAboutTheWorld(BeliefQuestion belief) {
        if (hasRule(belief) && belief.getProposition() != null) {
            report(IssueCode.NOT_OF_THE_WORLD, belief, Literals.BELIEF_QUESTION__RULE, belief.getName()
                    + " is no belief about the world: an indicator is a figure of the theories, with which what is believed is compared at"
                    + " once. Leave \"resolved\" out.");
        }
    }

    /** The rule says a month, none before what is asked is over; data: the clause, or the month. */
    @Check
    public void isDue(BeliefQuestion belief) {
        if (!hasRule(belief) || belief.getProposition() != null) {
            return;
        }
        Optional<YearMonth> last = ExerciseParts.around(belief)
                .flatMap(exercise -> times.of(exercise).flatMap(played -> new BeliefAnswers(exercise, played).lastMonth(belief)));
        Optional<YearMonth> due = belief.getDue().month();
        if (!belief.getDue().isGiven()) {
            report(IssueCode.MISSING_DUE, belief, Literals.BELIEF_QUESTION__RULE, "This does not say from when on the world can have"
                    + " answered: write \"on\" and a month behind the rule.", last.stream().map(month -> "on " + month).toArray(String[]::new));
        } else if (due.isPresent() && last.filter(due.get()::isBefore).isPresent()) {
            report(IssueCode.DUE_TOO_EARLY, belief, Literals.BELIEF_QUESTION__DUE, "The world cannot have answered in " + due.get() + ": "
                    + BeliefAnswers.subject(belief).orElseThrow().getName() + " may still take place in " + last.orElseThrow() + ".",
                    last.orElseThrow().toString());
        }
    }
}
