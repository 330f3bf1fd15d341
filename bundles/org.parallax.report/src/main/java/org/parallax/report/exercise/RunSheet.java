package org.parallax.report.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Question;
import org.parallax.exercise.plan.Resolution;
import org.parallax.exercise.plan.WorldAnswer;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** An exercise as a facilitator reads it before the day: move by move what is due, who decides and what is asked. */
public final class RunSheet {

    private final PlannedExercise exercise;
    private final PlanWords words;
    private final RunSheetLines lines = new RunSheetLines();

    private RunSheet(PlannedExercise exercise) {
        this.exercise = exercise;
        this.words = new PlanWords(exercise);
    }

    /** The lines, of at most 80 columns each but for long words; equal exercises give equal lines. */
    public static List<String> of(PlannedExercise exercise) {
        var sheet = new RunSheet(exercise);
        sheet.head();
        sheet.teams();
        var moves = new MoveSheet(exercise, sheet.words, sheet.lines);
        exercise.plan().script().moves().forEach(moves::write);
        sheet.debrief();
        sheet.world();
        sheet.chance();
        return sheet.lines.all();
    }

    private void head() {
        var purpose = exercise.plan().purpose();
        var situation = exercise.situation();
        lines.heading(purpose.exercise(), purpose.title());
        lines.text(2, "plays " + purpose.scenario() + ", " + situation.from() + " to " + situation.asOf().plusMonths(situation.months()));
        people();
        lines.text(2, time());
        lines.text(2, "pages in " + Sentences.list(purpose.languages().stream().map(PageLanguage::word).toList()) + "; "
                + PlanWords.attribution(purpose.attribution()));
        purpose.objectives().forEach(objective -> lines.entry("objective " + objective.id(), objective.title()));
    }

    /** {@code 8 to 22 people in 4 teams}; teams without seats are the facilitator's own and seat nobody. */
    private void people() {
        var seated = exercise.plan().seating().teams().stream().filter(team -> team.seats().most() > 0).toList();
        if (!seated.isEmpty()) {
            int least = seated.stream().mapToInt(team -> team.seats().least()).sum();
            int most = seated.stream().mapToInt(team -> team.seats().most()).sum();
            lines.text(2, (least == most ? "" : least + " to ") + (most == 1 ? "1 person" : most + " people")
                    + " in " + Numbers.figures(seated.size(), "team"));
        }
    }

    /** {@code 3 moves, 85 minutes together, of which one has no time}: what the sum leaves out is not hidden. */
    private String time() {
        var moves = exercise.plan().script().moves();
        long timeless = moves.stream().filter(move -> move.minutes().isEmpty()).count();
        var all = Numbers.figures(moves.size(), "move");
        if (timeless == moves.size()) {
            return all + (moves.size() == 1 ? ", without a time" : ", none with a time");
        }
        return all + ", " + Numbers.figures(exercise.minutes(), "minute") + " together"
                + (timeless == 0 ? "" : timeless == 1 ? ", of which one has no time" : ", of which " + timeless + " have no time");
    }

    private void teams() {
        lines.section("Teams");
        for (var team : exercise.plan().seating().teams()) {
            lines.entry(team.id(), team.title());
            lines.text(4, (team.states().isEmpty() ? "" : "plays " + Sentences.list(team.states().stream().map(exercise::state).toList()) + "; ")
                    + PlanWords.seats(team));
        }
        exercise.plan().seating().observers().ifPresent(observers -> lines.text(2, "observers"
                + observers.most().stream().mapToObj(most -> ": up to " + most).collect(Collectors.joining())));
    }

    private void debrief() {
        var asked = new ArrayList<Question>();
        for (var moment : List.of(new Question.Moment.InDebrief(), new Question.Moment.AnyTime())) {
            exercise.plan().asked().questions().stream().filter(question -> question.moment().equals(moment)).forEach(asked::add);
        }
        if (!asked.isEmpty()) {
            lines.section("Debrief");
            asked.forEach(question -> lines.entry("ask " + question.id(), question.title()));
        }
    }

    private void world() {
        var asked = exercise.plan().asked();
        var about = asked.beliefs().stream().filter(belief -> belief.world().isPresent()).toList();
        if (!about.isEmpty()) {
            lines.section("Answered by the world");
            about.forEach(belief -> belief.world().ifPresent(rule -> {
                lines.entry(belief.id(), rule.rule());
                asked.resolution(belief.id()).ifPresentOrElse(this::answer, () -> lines.text(4, "due from " + rule.due()));
            }));
        }
    }

    private void answer(Resolution resolution) {
        var answer = switch (resolution.answer()) {
            case WorldAnswer.CameTrue(boolean so) -> so ? "yes" : "no";
            case WorldAnswer.Void none -> "void, which counts nowhere";
        };
        lines.text(4, "answered on " + resolution.date() + ": " + answer);
        resolution.sources().forEach(source -> lines.text(4, "source: " + source));
        resolution.notes().forEach(note -> lines.text(4, "note: " + note));
    }

    private void chance() {
        lines.section("Left to chance");
        var decisions = exercise.leftToChance();
        if (decisions.isEmpty()) {
            lines.text(2, "no decision");
        }
        decisions.forEach(decision -> {
            lines.entry(decision.id(), decision.question());
            lines.text(4, PlanWords.options(decision));
        });
        var events = exercise.drawnEvents();
        lines.text(2, events.isEmpty() ? "no event: each is an inject" : "events that the model draws:");
        events.forEach(planned -> {
            lines.entry(4, planned.id(), planned.event().title());
            lines.text(6, words.planned(planned));
        });
    }
}
