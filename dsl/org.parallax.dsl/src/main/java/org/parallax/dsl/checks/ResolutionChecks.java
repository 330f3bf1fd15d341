package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.BeliefAnswers;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.Exercise;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Resolution;
import org.parallax.model.WorldAnswer;
import org.parallax.model.time.Days;

/** What the world answered is an answer to what was asked, on a day, with a source, and once. */
public final class ResolutionChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    ResolutionChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** The world answers once. */
    @Check
    public void answeredOnce(Exercise exercise) {
        Map<BeliefQuestion, Resolution> seen = new HashMap<>();
        for (Resolution resolution : ExerciseParts.of(exercise, Resolution.class)) {
            Resolution earlier = Messages.isKnown(resolution.getBelief()) ? seen.putIfAbsent(resolution.getBelief(), resolution) : null;
            if (earlier != null) {
                report(IssueCode.DUPLICATE_STATEMENT, resolution, Literals.RESOLUTION__BELIEF, "What the world answered to "
                        + resolution.getBelief().getName() + " is told in " + Messages.place(resolution, earlier) + " already.",
                        OtherPlace.of(earlier, "the first time"));
            }
        }
    }

    /** It answers a belief that the world was to answer, and not before it can have. */
    @Check
    public void answersBelief(Resolution resolution) {
        BeliefQuestion belief = resolution.getBelief();
        if (!Messages.isKnown(belief)) {
            return;
        }
        if (!WorldRuleChecks.hasRule(belief)) {
            report(IssueCode.RESOLUTION_WITHOUT_RULE, resolution, Literals.RESOLUTION__BELIEF, belief.getName()
                    + " does not say by what the world answers it, which must be written before anybody is asked: it has no \"resolved\".");
            return;
        }
        Optional<YearMonth> answered = resolution.getDate().days().map(Days::last).map(YearMonth::from);
        // That something has come about is known on that day; that it has not, only when its time is over.
        if (resolution.isSetAnswer() && resolution.getAnswer() == WorldAnswer.YES) {
            earliest(belief).filter(month -> answered.filter(month::isAfter).isPresent())
                    .ifPresent(month -> report(IssueCode.RESOLUTION_TOO_EARLY, resolution, Literals.RESOLUTION__DATE, "Before " + month
                            + " the world cannot have answered " + belief.getName() + " so: " + BeliefAnswers.subject(belief)
                                    .map(subject -> subject.getName() + " cannot take place").orElse("nothing is projected") + " before."));
        } else {
            belief.getDue().month().filter(due -> answered.filter(due::isAfter).isPresent())
                    .ifPresent(due -> report(IssueCode.RESOLUTION_TOO_EARLY, resolution, Literals.RESOLUTION__DATE, "Before " + due
                            + " the world cannot have answered " + belief.getName() + " so; only a \"yes\" can come earlier."));
        }
    }

    /** The first month in which it can come about; where nobody knows, the first that is projected. */
    private Optional<YearMonth> earliest(BeliefQuestion belief) {
        return ExerciseParts.around(belief).flatMap(exercise -> times.of(exercise)
                .flatMap(played -> new BeliefAnswers(exercise, played).firstMonth(belief).or(played::start)));
    }

    /** It has an answer, a day, a source, and a reason where it is void. */
    @Check
    public void isComplete(Resolution resolution) {
        if (!Messages.isKnown(resolution.getBelief())) {
            return;
        }
        if (!resolution.isSetAnswer()) {
            incomplete(resolution, "says no answer: write yes, no or void.");
        }
        if (!resolution.getDate().isGiven()) {
            incomplete(resolution, "does not say when: write \"on\" and a day.");
        }
        if (resolution.getCitations().isEmpty()) {
            incomplete(resolution, "cites no source: write \"cites\" and the source that tells it.");
        }
        if (resolution.isSetAnswer() && resolution.getAnswer() == WorldAnswer.VOID && resolution.getNotes().stream().allMatch(String::isBlank)) {
            incomplete(resolution, "is void for no reason: write \"note\" and why the world has no answer.");
        }
    }

    private void incomplete(Resolution resolution, String what) {
        report(IssueCode.RESOLUTION_INCOMPLETE, resolution, Literals.RESOLUTION__BELIEF, "The answer to " + resolution.getBelief().getName()
                + " " + what);
    }
}
