package org.parallax.report.exercise;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.exercise.plan.BeliefQuestion;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.Move;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Question;
import org.parallax.projection.situation.Decision;
import org.parallax.report.terminal.Columns;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** An exercise as a facilitator reads it before the day: move by move what is due, who decides and what is asked. */
public final class RunSheet {

    private final PlannedExercise exercise;
    private final PlanWords words;
    private final List<String> lines = new ArrayList<>();

    private RunSheet(PlannedExercise exercise) {
        this.exercise = exercise;
        this.words = new PlanWords(exercise);
    }

    /** The lines, of at most 80 columns each but for long words; equal exercises give equal lines. */
    public static List<String> of(PlannedExercise exercise) {
        var sheet = new RunSheet(exercise);
        sheet.head();
        sheet.teams();
        var from = exercise.situation().from();
        for (var move : exercise.plan().script().moves()) {
            sheet.move(move, from);
            from = move.until().plusMonths(1);
        }
        sheet.debrief();
        sheet.world();
        sheet.chance();
        return List.copyOf(sheet.lines);
    }

    private void head() {
        var purpose = exercise.plan().purpose();
        var situation = exercise.situation();
        var moves = exercise.plan().script().moves();
        lines.addAll(Columns.heading(purpose.exercise(), purpose.title()));
        text(2, "plays " + purpose.scenario() + ", " + situation.from() + " to " + situation.asOf().plusMonths(situation.months()));
        text(2, Numbers.figures(moves.size(), "move")
                + (exercise.minutes() == 0 ? "" : ", " + Numbers.figures(exercise.minutes(), "minute") + " together"));
        text(2, "pages in " + Sentences.list(purpose.languages().stream().map(PageLanguage::word).toList()) + "; "
                + PlanWords.attribution(purpose.attribution()));
        purpose.objectives().forEach(objective -> entry("objective " + objective.id(), objective.title()));
    }

    private void teams() {
        section("Teams");
        for (var team : exercise.plan().seating().teams()) {
            entry(team.id(), team.title());
            text(4, (team.states().isEmpty() ? "" : "plays " + Sentences.list(team.states().stream().map(exercise::state).toList()) + "; ") + PlanWords.seats(team));
        }
        exercise.plan().seating().observers().ifPresent(observers -> text(2, "observers"
                + observers.most().stream().mapToObj(most -> ": up to " + most).collect(Collectors.joining())));
    }

    private void move(Move move, YearMonth from) {
        section("Move " + move.id() + (move.title().equals(move.id()) ? "" : ": " + move.title()));
        text(2, from + " to " + move.until()
                + move.minutes().stream().mapToObj(minutes -> ", " + Numbers.figures(minutes, "minute")).collect(Collectors.joining()));
        beliefs(move, BeliefTime.Side.BEFORE);
        var script = exercise.plan().script();
        script.injects().stream().filter(inject -> inject.due().move().equals(move.id())).forEach(inject -> {
            var event = exercise.event(inject.event());
            entry("inject " + inject.event(), event.map(planned -> planned.event().title()).orElse(inject.event()));
            text(4, PlanWords.due(inject.due()) + ", " + PlanWords.reach(inject.teams())
                    + event.map(planned -> "; " + PlanWords.planned(planned.timing())).orElse(""));
        });
        script.messages().stream().filter(message -> message.due().move().equals(move.id())).forEach(message -> {
            entry("message " + message.id(), message.title());
            text(4, PlanWords.due(message.due()) + ", " + PlanWords.reach(message.teams()));
        });
        script.decisions().stream().filter(task -> task.move().equals(move.id())).forEach(task -> {
            var decision = exercise.decision(task.decision());
            entry("decide " + task.decision(), decision.map(Decision::question).orElse(task.decision()));
            text(4, PlanWords.task(task) + decision.map(taken -> "; " + PlanWords.planned(taken.timing())).orElse(""));
            decision.ifPresent(taken -> text(4, PlanWords.options(taken)));
        });
        questions(new Question.Moment.InMove(move.id()));
        beliefs(move, BeliefTime.Side.AFTER);
    }

    private void beliefs(Move move, BeliefTime.Side side) {
        for (var belief : exercise.plan().asked().beliefs()) {
            if (belief.times().contains(new BeliefTime(side, move.id()))) {
                entry("believe " + belief.id(), belief.title());
                text(4, (side == BeliefTime.Side.BEFORE ? "before the move: " : "after the move: ") + words.subject(belief.subject()) + how(belief));
            }
        }
    }

    private static String how(BeliefQuestion belief) {
        return (belief.subject().isRange() ? ", as a range" : "")
                + (belief.rounds() == 1 ? "" : ", in two rounds")
                + (belief.secret() ? ", secret" : "");
    }

    private void debrief() {
        var asked = exercise.plan().asked().questions();
        if (asked.stream().anyMatch(question -> !(question.moment() instanceof Question.Moment.InMove))) {
            section("Debrief");
            questions(new Question.Moment.InDebrief());
            questions(new Question.Moment.AnyTime());
        }
    }

    private void questions(Question.Moment moment) {
        exercise.plan().asked().questions().stream().filter(question -> question.moment().equals(moment))
                .forEach(question -> entry("ask " + question.id(), question.title()));
    }

    private void world() {
        var asked = exercise.plan().asked();
        var about = asked.beliefs().stream().filter(belief -> belief.world().isPresent()).toList();
        if (!about.isEmpty()) {
            section("Answered by the world");
            about.forEach(belief -> belief.world().ifPresent(rule -> {
                entry(belief.id(), rule.rule());
                text(4, asked.resolution(belief.id())
                        .map(resolution -> "answered on " + resolution.date())
                        .orElse("due from " + rule.due()));
            }));
        }
    }

    private void chance() {
        section("Left to chance");
        var left = exercise.leftToChance();
        if (left.isEmpty()) {
            text(2, "no decision");
        }
        left.forEach(decision -> {
            entry(decision.id(), decision.question());
            text(4, PlanWords.options(decision));
        });
    }

    private void section(String title) {
        lines.add("");
        lines.addAll(Columns.indented(title, 0));
    }

    /** A name and its title; a thing without a title of its own goes by its name alone. */
    private void entry(String name, String title) {
        if (name.equals(title) || name.endsWith(" " + title)) {
            text(2, name);
        } else if (Columns.width("  " + name + ": " + title) <= Columns.WIDTH) {
            text(2, name + ": " + title);
        } else {
            text(2, name + ":");
            text(4, title);
        }
    }

    private void text(int indent, String words) {
        lines.addAll(Columns.indented(words, indent));
    }
}
