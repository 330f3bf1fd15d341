package org.parallax.report.exercise;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.parallax.exercise.plan.BeliefQuestion;
import org.parallax.exercise.plan.BeliefSubject;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Question;
import org.parallax.exercise.plan.WorldAnswer;
import org.parallax.projection.situation.Parties;
import org.parallax.report.data.JsonText;

/** An exercise as JSON, for programs; keys are added, never renamed. Equal plans give equal text. */
public final class PlanJson {

    private final PlannedExercise exercise;

    private PlanJson(PlannedExercise exercise) {
        this.exercise = exercise;
    }

    /** The whole document. */
    public static String of(PlannedExercise exercise) {
        var json = new JsonText();
        json.object(new PlanJson(exercise)::members);
        return json.text();
    }

    /** The word of a constant as the language spells it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void members(JsonText o) {
        var purpose = exercise.plan().purpose();
        o.member("exercise", purpose.exercise()).member("title", purpose.title()).member("scenario", purpose.scenario());
        o.member("asOf", exercise.situation().asOf().toString()).member("months", exercise.situation().months());
        o.name("languages").array(purpose.languages(), (each, language) -> each.value(language.code()));
        o.member("names", word(purpose.attribution()));
        o.name("objectives").array(purpose.objectives(), (each, objective) -> each.object(
                p -> p.member("id", objective.id()).member("title", objective.title())));
        o.name("teams").array(exercise.plan().seating().teams(), (each, team) -> each.object(t -> {
            t.member("id", team.id()).member("title", team.title());
            t.name("states").array(team.states(), JsonText::value);
            t.member("least", team.seats().least()).member("most", team.seats().most());
        }));
        exercise.plan().seating().observers().ifPresent(observers -> o.name("observers").object(w -> number(w, "most", observers.most())));
        script(o);
        asked(o);
        o.name("titles").object(t -> new TreeMap<>(exercise.plan().glossary().titles())
                .forEach((language, titles) -> words(t, language.code(), titles)));
        o.name("leftToChance").array(exercise.leftToChance(), (each, decision) -> each.value(decision.id()));
        o.name("played").object(new PlayedJson(exercise)::write);
    }

    private void script(JsonText o) {
        var script = exercise.plan().script();
        o.name("moves").array(script.moves(), (each, move) -> each.object(m -> {
            m.member("id", move.id()).member("title", move.title()).member("until", move.until().toString());
            m.member("from", exercise.from(move).toString());
            number(m, "minutes", move.minutes());
        }));
        o.name("injects").array(script.injects(), (each, inject) -> each.object(i -> {
            i.member("event", inject.event());
            due(i, inject.due());
            i.name("teams").array(inject.teams(), JsonText::value);
            words(i, "words", coded(inject.words()));
        }));
        o.name("messages").array(script.messages(), (each, message) -> each.object(m -> {
            m.member("id", message.id()).member("title", message.title());
            due(m, message.due());
            m.name("teams").array(message.teams(), JsonText::value);
            words(m, "words", coded(message.words()));
        }));
        o.name("decisions").array(script.decisions(), (each, task) -> each.object(d -> task(d, task)));
    }

    private static void task(JsonText o, DecisionTask task) {
        o.member("decision", task.decision()).member("move", task.move());
        switch (task.decider()) {
            case Decider.ByTeam(var team, var rule) -> o.member("by", "team").member("team", team).member("rule", word(rule));
            case Decider.ByRoom(var rule) -> o.member("by", "room").member("rule", word(rule));
            case Decider.ByFacilitator facilitator -> o.member("by", "facilitator");
            case Decider.ByChance chance -> o.member("by", "chance");
        }
        o.member("secret", task.secret());
        number(o, "minutes", task.minutes());
        o.name("serves").array(task.objectives(), JsonText::value);
    }

    private void asked(JsonText o) {
        var asked = exercise.plan().asked();
        o.name("beliefs").array(asked.beliefs(), (each, belief) -> each.object(b -> belief(b, belief)));
        o.name("questions").array(asked.questions(), (each, question) -> each.object(q -> {
            q.member("id", question.id()).member("title", question.title());
            switch (question.moment()) {
                case Question.Moment.InMove(var move) -> q.member("move", move);
                case Question.Moment.InDebrief debrief -> q.member("debrief", true);
                case Question.Moment.AnyTime any -> q.member("debrief", false);
            }
        }));
        o.name("resolutions").array(asked.resolutions(), (each, resolution) -> each.object(r -> {
            r.member("belief", resolution.belief()).member("on", resolution.date().toString());
            switch (resolution.answer()) {
                case WorldAnswer.CameTrue(boolean so) -> r.member("answer", so ? "yes" : "no");
                case WorldAnswer.Void none -> r.member("answer", "void");
            }
            r.name("sources").array(resolution.sources(), JsonText::value);
            r.name("notes").array(resolution.notes(), JsonText::value);
        }));
    }

    private void belief(JsonText o, BeliefQuestion belief) {
        o.member("id", belief.id()).member("title", belief.title());
        o.name("on").object(s -> subject(s, belief.subject(), exercise.situation().parties()));
        o.name("asked").array(belief.times(), (each, time) -> each.object(
                t -> t.member("side", word(time.side())).member("move", time.move())));
        o.member("rounds", belief.rounds());
        o.member("secret", belief.secret());
        belief.world().ifPresent(rule -> o.name("world").object(
                w -> w.member("rule", rule.rule()).member("due", rule.due().toString())));
    }

    private static void subject(JsonText o, BeliefSubject subject, Parties parties) {
        switch (subject) {
            case BeliefSubject.ComesAbout(var branch) -> o.member("branch", branch.text());
            case BeliefSubject.ComesUp(var decision) -> o.member("decision", decision);
            case BeliefSubject.LiesIn(var indicator, double low, double high, var month) -> {
                o.member("indicator", indicator.id(parties)).member("month", month.toString());
                if (!Double.isInfinite(low)) {
                    o.member("low", low);
                }
                if (!Double.isInfinite(high)) {
                    o.member("high", high);
                }
            }
            case BeliefSubject.ValueOf(var indicator, var month) ->
                o.member("indicator", indicator.id(parties)).member("month", month.toString());
        }
    }

    private static void due(JsonText o, Due due) {
        o.member("move", due.move()).member("minute", due.minutes());
        o.member("automatic", due.automatic());
    }

    private static Map<String, String> coded(Map<PageLanguage, String> words) {
        var coded = new TreeMap<String, String>();
        words.forEach((language, text) -> coded.put(language.code(), text));
        return coded;
    }

    private static void words(JsonText o, String name, Map<String, String> words) {
        o.name(name).object(w -> new TreeMap<>(words).forEach(w::member));
    }

    private static void number(JsonText o, String name, OptionalInt number) {
        number.ifPresent(given -> o.member(name, given));
    }
}
