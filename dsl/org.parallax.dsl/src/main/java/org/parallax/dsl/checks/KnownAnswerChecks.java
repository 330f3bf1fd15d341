package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.BeliefAnswers;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.BeliefTime;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.Move;

/** A belief is asked while nobody in the room can know the answer. */
public final class KnownAnswerChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    KnownAnswerChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** The answer is open at each time; data: the last time at which it is, where the belief is not asked then anyway. */
    @Check
    public void isOpen(BeliefTime time) {
        Optional<Exercise> exercise = ExerciseParts.around(time);
        if (time.eContainer() instanceof BeliefQuestion belief && exercise.isPresent() && Messages.isKnown(time.getMove())) {
            times.of(exercise.get()).map(played -> new BeliefAnswers(exercise.get(), played))
                    .ifPresent(answers -> compare(belief, time, MoveMonths.of(exercise.get()), answers));
        }
    }

    private void compare(BeliefQuestion belief, BeliefTime time, MoveMonths moves, BeliefAnswers answers) {
        Optional<YearMonth> known = answers.knownAfter(belief);
        Optional<YearMonth> played = moves.played(time);
        if (known.isEmpty() || played.isEmpty() || known.get().isAfter(played.get())) {
            return;
        }
        // The move itself where it brings the answer, which is what an author planned; else the month that has passed.
        String why = answers.settledIn(belief).filter(move -> MoveMonths.until(move).filter(until -> !until.isAfter(played.get())).isPresent())
                .map(move -> settled(belief, move))
                .orElseGet(() -> passed(belief, answers.lastMonth(belief).orElse(known.get()), played.get()));
        report(IssueCode.KNOWN_ANSWER, time, (EStructuralFeature) null, "The answer is known " + time.getSide() + " "
                + time.getMove().getName() + ": " + why, cure(belief, known.get(), moves));
    }

    private static String settled(BeliefQuestion belief, Move move) {
        Happening subject = BeliefAnswers.subject(belief).orElseThrow();
        Happening told = subject instanceof Event || subject instanceof Decision || !(subject.eContainer() instanceof Decision decision)
                ? subject : decision;
        return told.getName() + (told instanceof Event ? " is an inject of " : " is decided in ") + move.getName() + ".";
    }

    private static String passed(BeliefQuestion belief, YearMonth last, YearMonth played) {
        return BeliefAnswers.subject(belief).map(subject -> subject.getName() + " can take place in " + last + " at the latest")
                .orElse("it is about " + last) + ", and " + played + " has been played by then.";
    }

    /** A belief of several times can do without one; of the only one, the time is changed. */
    private static String[] cure(BeliefQuestion belief, YearMonth known, MoveMonths moves) {
        List<Move> open = moves.inOrder().stream().filter(move -> moves.before(move).flatMap(MoveMonths::until)
                .filter(until -> !known.isAfter(until)).isEmpty()).toList();
        return belief.getTimes().size() > 1 || open.isEmpty() ? new String[0] : new String[] {"before " + open.getLast().getName()};
    }
}
