package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.model.Delivery;
import org.parallax.model.Event;
import org.parallax.model.Exercise;
import org.parallax.model.Message;
import org.parallax.model.Move;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Question;
import org.parallax.model.Words;

/** What is brought to the room has a move whose months and minutes it fits, and words, and is brought once. */
public final class DeliveryChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    DeliveryChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** An event is brought in once. */
    @Check
    public void injectedOnce(Exercise exercise) {
        Map<Event, org.parallax.model.Inject> seen = new HashMap<>();
        for (org.parallax.model.Inject inject : ExerciseParts.of(exercise, org.parallax.model.Inject.class)) {
            org.parallax.model.Inject earlier = Messages.isKnown(inject.getEvent()) ? seen.putIfAbsent(inject.getEvent(), inject) : null;
            if (earlier != null) {
                report(IssueCode.DUPLICATE_STATEMENT, inject, Literals.INJECT__EVENT, inject.getEvent().getName()
                        + " is an inject already, in " + Messages.place(inject, earlier) + ".", OtherPlace.of(earlier, "the first time"));
            }
        }
    }

    /** An inject has a move, one that plays months of its event; data: the clause, or the move that does. */
    @Check
    public void fitsItsMove(org.parallax.model.Inject inject) {
        Optional<Exercise> exercise = ExerciseParts.around(inject);
        if (exercise.isEmpty() || !Messages.isKnown(inject.getEvent())) {
            return;
        }
        MoveFit fit = new MoveFit(MoveMonths.of(exercise.get()), times.of(exercise.get()));
        if (inject.getMove() == null) {
            report(IssueCode.MISSING_MOVE, inject, Literals.INJECT__EVENT, inject.getEvent().getName()
                    + " is brought in no move: write \"in\" and a move.", fit.clauses(inject.getEvent()));
        } else {
            fit.fault(inject.getEvent(), inject.getMove()).ifPresent(fault -> report(IssueCode.OUTSIDE_MOVE, inject,
                    Literals.DELIVERY__MOVE, fault, fit.better(inject.getEvent())));
        }
    }

    /** A message has a move, and something to say. */
    @Check
    public void saysSomething(Message message) {
        if (message.getMove() == null) {
            report(IssueCode.MISSING_MOVE, message, Literals.NAMED__NAME, message.getName() + " is sent in no move: write \"in\" and a move.",
                    moves(message));
        }
        if (message.getWords().isEmpty() && message.getTitle().isEmpty()) {
            report(IssueCode.NO_EFFECT, message, Literals.NAMED__NAME, message.getName() + " says nothing: write \"says\" and its words.");
        }
    }

    /** A question is asked in a move or in the debrief; data: the clauses. */
    @Check
    public void isAsked(Question question) {
        if (question.getMove() == null && !question.isDebrief()) {
            List<String> clauses = new ArrayList<>(List.of("in debrief"));
            clauses.addAll(List.of(moves(question)));
            report(IssueCode.MISSING_MOVE, question, Literals.NAMED__NAME, question.getName()
                    + " is never asked: write \"in\" and a move, or \"in debrief\".", clauses.toArray(String[]::new));
        } else if (question.getMove() != null && question.isDebrief()) {
            report(IssueCode.DUPLICATE_CLAUSE, question, Literals.QUESTION__DEBRIEF, question.getName()
                    + " is asked once: in a move or in the debrief.");
        }
    }

    /** It is due before its move is over; data: the end of the move. */
    @Check
    public void dueInTime(Delivery delivery) {
        Move move = delivery.getMove();
        if (delivery.isSetMinutes() && Messages.isKnown(move) && move.isSetMinutes() && delivery.getMinutes() > move.getMinutes()) {
            report(IssueCode.LONGER_THAN_MOVE, delivery, Literals.DELIVERY__MINUTES, "This is due after "
                    + MoveFit.minutes(delivery.getMinutes()) + "; " + move.getName() + " takes " + move.getMinutes() + ".",
                    String.valueOf(move.getMinutes()));
        }
    }

    /** It says one thing in each language. */
    @Check
    public void saidOnceInEachLanguage(Delivery delivery) {
        Map<String, Words> seen = new HashMap<>();
        ExerciseParts.around(delivery).ifPresent(exercise -> delivery.getWords().forEach(words -> {
            String language = ExerciseLanguages.of(exercise, words.getLanguage());
            Words earlier = seen.putIfAbsent(language, words);
            if (earlier != null) {
                report(IssueCode.DUPLICATE_STATEMENT, words, (EStructuralFeature) null, "This says it in " + language
                        + " a second time; " + Messages.place(words, earlier) + " does already.", OtherPlace.of(earlier, "the first time"));
            }
        }));
    }

    private static String[] moves(org.parallax.model.ExerciseStatement statement) {
        return ExerciseParts.around(statement).stream().flatMap(exercise -> MoveMonths.of(exercise).inOrder().stream())
                .filter(Names::has).map(Named::getName).map(name -> "in " + name).toArray(String[]::new);
    }
}
