package org.parallax.report.exercise;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.exercise.plan.BeliefSubject;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.plan.Team;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Timing;
import org.parallax.report.words.Branches;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/** What an exercise plans, in the words of its reader. */
final class PlanWords {

    private final PlannedExercise exercise;
    private final Branches branches;
    private final ConditionWords conditions;

    PlanWords(PlannedExercise exercise) {
        this.exercise = exercise;
        this.branches = Branches.of(exercise.situation());
        this.conditions = new ConditionWords(branches);
    }

    static String attribution(NameDisclosure attribution) {
        return switch (attribution) {
            case EVERYONE -> "names are shown to everyone";
            case FACILITATOR -> "names are shown to the facilitator";
            case NOBODY -> "names are shown to nobody and not kept";
        };
    }

    static String seats(Team team) {
        var seats = team.seats();
        if (seats.most() == 0) {
            return "no seats: the facilitator's own";
        }
        return seats.least() == seats.most() ? Numbers.figures(seats.most(), "seat") : seats.least() + " to " + Numbers.figures(seats.most(), "seat");
    }

    static String due(Due due) {
        var when = due.minutes() == 0 ? "at the start" : "after " + Numbers.figures(due.minutes(), "minute");
        return when + (due.automatic() ? ", by itself" : "");
    }

    static String reach(List<String> teams) {
        return teams.isEmpty() ? "to everybody" : "to " + Sentences.list(teams);
    }

    /** {@code by Tokyo with majority, secret, within 12 minutes, serves channel}. */
    static String task(DecisionTask task) {
        return decider(task.decider())
                + (task.secret() ? ", secret" : "")
                + task.minutes().stream().mapToObj(minutes -> ", within " + Numbers.figures(minutes, "minute")).collect(Collectors.joining())
                + (task.objectives().isEmpty() ? "" : ", serves " + Sentences.list(task.objectives()));
    }

    private static String decider(Decider decider) {
        return switch (decider) {
            case Decider.ByTeam(var team, var rule) -> "by " + team + " with " + PlanJson.word(rule);
            case Decider.ByRoom(var rule) -> "by the room with " + PlanJson.word(rule);
            case Decider.ByFacilitator facilitator -> "by the facilitator";
            case Decider.ByChance chance -> "by chance";
        };
    }

    /** {@code Quiet channel 55 %, Files at the ICJ 45 %}. */
    static String options(Decision decision) {
        return decision.options().stream()
                .map(option -> option.title() + " " + Numbers.percent(option.share()))
                .collect(Collectors.joining(", "));
    }

    /** When the scenario plans an event: {@code planned between 2027-09 and 2027-11 with 60 % if “Files at the ICJ” is chosen}. */
    String planned(PlannedEvent event) {
        return planned(event.timing())
                + (event.probability() == 1 ? "" : " with " + Numbers.percent(event.probability()))
                + conditions.after(event.condition());
    }

    /** When the scenario plans a decision, and what that waits for. */
    String planned(Decision decision) {
        return planned(decision.timing()) + conditions.after(decision.condition());
    }

    private String planned(Timing timing) {
        return switch (timing) {
            case Timing.Window(var first, var last) when first.equals(last) -> "planned in " + first;
            case Timing.Window(var first, var last) -> "planned between " + first + " and " + last;
            case Timing.After(var anchor, int months) when isTrigger(anchor) ->
                "planned " + (months < 2 ? "" : Numbers.figures(months, "month") + " ") + "after " + branches.inWords(new Branch.Fired(anchor));
            case Timing.After(var anchor, int months) when months == 0 -> "planned with " + anchor;
            case Timing.After(var anchor, int months) -> "planned " + Numbers.figures(months, "month") + " after " + anchor;
        };
    }

    private boolean isTrigger(String anchor) {
        return new Branch.Fired(anchor).knownTo(exercise.situation().storyline());
    }

    /** What a belief is about, after "that" or "where". */
    String subject(BeliefSubject subject) {
        return switch (subject) {
            case BeliefSubject.ComesAbout(var branch) -> "that " + branches.inWords(branch);
            case BeliefSubject.ComesUp(var decision) -> "that “" + exercise.decision(decision).map(Decision::question).orElse(decision)
                    + "” has to be answered";
            case BeliefSubject.LiesIn(var indicator, double low, double high, var month) ->
                "that " + name(indicator) + " is " + band(low, high) + " in " + month;
            case BeliefSubject.ValueOf(var indicator, var month) -> "where " + name(indicator) + " is in " + month;
        };
    }

    private String name(Indicator indicator) {
        Parties parties = exercise.situation().parties();
        return Sentences.subject(indicator, parties);
    }

    private static String band(double low, double high) {
        if (Double.isInfinite(low)) {
            return "below " + Numbers.whole(high);
        }
        return Double.isInfinite(high) ? "above " + Numbers.whole(low) : "between " + Numbers.whole(low) + " and " + Numbers.whole(high);
    }
}
