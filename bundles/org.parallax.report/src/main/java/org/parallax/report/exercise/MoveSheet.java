package org.parallax.report.exercise;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.exercise.plan.BeliefQuestion;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.Inject;
import org.parallax.exercise.plan.Message;
import org.parallax.exercise.plan.Move;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Question;
import org.parallax.projection.situation.Decision;
import org.parallax.report.words.Numbers;

/** One move after the other on a run sheet: what is due in it, in one order of time, who decides and what is asked. */
final class MoveSheet {

    private final PlannedExercise exercise;
    private final PlanWords words;
    private final RunSheetLines lines;

    MoveSheet(PlannedExercise exercise, PlanWords words, RunSheetLines lines) {
        this.exercise = exercise;
        this.words = words;
        this.lines = lines;
    }

    /** Something that a facilitator sends out, and how it is put on the sheet. */
    private record Sent(Due due, Runnable writing) {}

    void write(Move move) {
        lines.section("Move " + move.id() + (move.title().equals(move.id()) ? "" : ": " + move.title()));
        lines.text(2, exercise.from(move) + " to " + move.until()
                + move.minutes().stream().mapToObj(minutes -> ", " + Numbers.figures(minutes, "minute")).collect(Collectors.joining()));
        beliefs(move, BeliefTime.Side.BEFORE);
        sent(move);
        exercise.plan().script().decisions().stream().filter(task -> task.move().equals(move.id())).forEach(this::decision);
        var moment = new Question.Moment.InMove(move.id());
        exercise.plan().asked().questions().stream().filter(question -> question.moment().equals(moment))
                .forEach(question -> lines.entry("ask " + question.id(), question.title()));
        beliefs(move, BeliefTime.Side.AFTER);
    }

    /** The script sorts each kind by minute and name, and sorting by minute keeps that order: injects come before messages. */
    private void sent(Move move) {
        var script = exercise.plan().script();
        Stream.concat(
                        script.injects().stream().map(inject -> new Sent(inject.due(), () -> inject(inject))),
                        script.messages().stream().map(message -> new Sent(message.due(), () -> message(message))))
                .filter(sent -> sent.due().move().equals(move.id()))
                .sorted(Comparator.comparingInt(sent -> sent.due().minutes()))
                .forEach(sent -> sent.writing().run());
    }

    private void inject(Inject inject) {
        var event = exercise.event(inject.event());
        lines.entry("inject " + inject.event(), event.map(planned -> planned.event().title()).orElse(inject.event()));
        lines.text(4, PlanWords.due(inject.due()) + ", " + PlanWords.reach(inject.teams())
                + event.map(planned -> "; " + words.planned(planned)).orElse(""));
        said(inject.words());
    }

    private void message(Message message) {
        lines.entry("message " + message.id(), message.title());
        lines.text(4, PlanWords.due(message.due()) + ", " + PlanWords.reach(message.teams()));
        said(message.words());
    }

    /** What a facilitator reads aloud. */
    private void said(Map<PageLanguage, String> said) {
        var language = exercise.plan().purpose().languages().getFirst();
        if (said.containsKey(language)) {
            lines.text(4, "“" + said.get(language) + "”");
        }
    }

    private void decision(DecisionTask task) {
        var decision = exercise.decision(task.decision());
        lines.entry("decide " + task.decision(), decision.map(Decision::question).orElse(task.decision()));
        lines.text(4, PlanWords.task(task) + decision.map(taken -> "; " + words.planned(taken)).orElse(""));
        decision.ifPresent(taken -> lines.text(4, PlanWords.options(taken)));
    }

    private void beliefs(Move move, BeliefTime.Side side) {
        for (var belief : exercise.plan().asked().beliefs()) {
            if (belief.times().contains(new BeliefTime(side, move.id()))) {
                lines.entry("believe " + belief.id(), belief.title());
                lines.text(4, (side == BeliefTime.Side.BEFORE ? "before the move: " : "after the move: ")
                        + words.subject(belief.subject()) + how(belief));
            }
        }
    }

    private static String how(BeliefQuestion belief) {
        return (belief.subject().isRange() ? ", as a range" : "")
                + (belief.rounds() == 1 ? "" : ", in two rounds")
                + (belief.secret() ? ", secret" : "");
    }
}
