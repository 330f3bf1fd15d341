package org.parallax.exercise.conduct;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.exercise.command.Playbook;
import org.parallax.exercise.command.Playbook.DecisionEntry;
import org.parallax.exercise.command.Playbook.EventEntry;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.plan.Asked;
import org.parallax.exercise.plan.BeliefQuestion;
import org.parallax.exercise.plan.BeliefSubject;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.Decider;
import org.parallax.exercise.plan.DecisionRule;
import org.parallax.exercise.plan.DecisionTask;
import org.parallax.exercise.plan.Due;
import org.parallax.exercise.plan.ExercisePlan;
import org.parallax.exercise.plan.Glossary;
import org.parallax.exercise.plan.Inject;
import org.parallax.exercise.plan.Message;
import org.parallax.exercise.plan.Move;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.plan.Observers;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Purpose;
import org.parallax.exercise.plan.Question;
import org.parallax.exercise.plan.Script;
import org.parallax.exercise.plan.Seating;
import org.parallax.exercise.plan.Seats;
import org.parallax.exercise.plan.Team;

/** An exercise on some islets as a text that is edited: elements come and go, change and are renamed. */
record ExampleText(NameDisclosure attribution, boolean secret, Map<String, String> decisions, Map<String, String> events) {

    static final List<String> OPTIONS = List.of("restraint", "court", "blockade");

    /** The text as it was first written: each element under its own name. */
    static ExampleText first(NameDisclosure attribution, boolean secret) {
        var decisions = new TreeMap<String, String>();
        List.of("response", "reply", "summit", "accord", "fate").forEach(name -> decisions.put(name, name));
        var events = new TreeMap<String, String>();
        List.of("election", "landing", "storm").forEach(name -> events.put(name, name));
        return new ExampleText(attribution, secret, decisions, events);
    }

    /** The same without an event or a decision. */
    ExampleText without(String name) {
        var decisions = new TreeMap<>(this.decisions);
        decisions.remove(name);
        var events = new TreeMap<>(this.events);
        events.remove(name);
        return new ExampleText(attribution, secret, decisions, events);
    }

    /** The same with a decision or an event by another name. */
    ExampleText renamed(String name, String to) {
        var decisions = new TreeMap<>(this.decisions);
        decisions.computeIfPresent(name, (first, now) -> to);
        var events = new TreeMap<>(this.events);
        events.computeIfPresent(name, (first, now) -> to);
        return new ExampleText(attribution, secret, decisions, events);
    }

    Playbook playbook() {
        return playbook(new Random(0));
    }

    /** The playbook with the statements of the text in a random order. */
    Playbook playbook(Random order) {
        return new Playbook(
                "text-" + decisions + events, plan(order), YearMonth.of(2027, 1),
                shuffled(order, decisions.values().stream().map(ExampleText::decision).toList()),
                shuffled(order, events.values().stream().map(ExampleText::event).toList()), elements());
    }

    private static DecisionEntry decision(String id) {
        return new DecisionEntry(id, "What about " + id + "?", List.of(
                new PollOption("restraint", "Quiet", Optional.of(0.5)),
                new PollOption("court", "To The Hague", Optional.of(0.25)),
                new PollOption("blockade", "Ships", Optional.of(0.25))));
    }

    private static EventEntry event(String id) {
        return new EventEntry(id, "The " + id, id.equals("storm") ? Optional.empty() : Optional.of(YearMonth.of(2027, 10)));
    }

    private Map<String, String> elements() {
        var elements = new TreeMap<String, String>();
        decisions.values().forEach(decision -> {
            elements.put(decision, "digest of " + decision);
            OPTIONS.forEach(option -> elements.put(decision + "=" + option, "digest of " + decision + option));
        });
        events.values().forEach(event -> elements.put(event, "digest of " + event));
        List.of("holds", "warmth", "lands").forEach(belief -> elements.put(belief, "digest of " + belief));
        return elements;
    }

    private ExercisePlan plan(Random order) {
        var purpose = new Purpose(
                "IsletsRoom", "A landing", "DokdoRoom", List.of(PageLanguage.ENGLISH, PageLanguage.JAPANESE), attribution,
                List.of());
        var seating = new Seating(
                shuffled(order, List.of(
                        new Team("Tokyo", "Tokyo", List.of("Japan"), new Seats(1, 5)),
                        new Team("Seoul", "Seoul", List.of("SouthKorea"), new Seats(1, 4)),
                        new Team("White", "All others", List.of(), Seats.NONE))),
                Optional.of(new Observers(OptionalInt.of(2))));
        return new ExercisePlan(purpose, seating, script(order), asked(order), new Glossary(Map.of()));
    }

    private Script script(Random order) {
        var moves = List.of(
                new Move("opening", "The election", YearMonth.of(2027, 6), OptionalInt.of(35)),
                new Move("crisis", "The landing", YearMonth.of(2027, 12), OptionalInt.of(45)),
                new Move("aftermath", "The answer", YearMonth.of(2028, 12), OptionalInt.empty()));
        var injects = new ArrayList<Inject>();
        Map.of("election", new Due("opening", 5, false), "landing", new Due("crisis", 2, true), "storm", new Due("crisis", 0, false))
                .forEach((first, due) -> Optional.ofNullable(events.get(first)).ifPresent(event ->
                        injects.add(new Inject(event, due, List.of(), Map.of(PageLanguage.ENGLISH, event)))));
        var messages = List.of(
                new Message("rumour", "A rumour", new Due("crisis", 10, true), List.of("Tokyo"), Map.of()),
                new Message("whisper", "A whisper", new Due("opening", 0, false), List.of(), Map.of()));
        return new Script(
                shuffled(order, moves), shuffled(order, injects), shuffled(order, messages), shuffled(order, tasks()));
    }

    private List<DecisionTask> tasks() {
        var deciders = Map.<String, Decider>of(
                "response", new Decider.ByTeam("Tokyo", DecisionRule.MAJORITY),
                "reply", new Decider.ByTeam("Seoul", DecisionRule.LEAD),
                "summit", new Decider.ByRoom(DecisionRule.PLURALITY),
                "accord", new Decider.ByRoom(DecisionRule.CONSENSUS));
        var tasks = new ArrayList<DecisionTask>();
        deciders.forEach((first, decider) -> Optional.ofNullable(decisions.get(first)).ifPresent(decision ->
                tasks.add(new DecisionTask(
                        decision, "crisis", decider, secret && first.equals("response"),
                        first.equals("summit") ? OptionalInt.of(3) : OptionalInt.empty(), List.of()))));
        return tasks;
    }

    private static Asked asked(Random order) {
        var world = new BeliefSubject.ComesUp("response");
        var opening = new BeliefTime(BeliefTime.Side.BEFORE, "opening");
        var crisis = new BeliefTime(BeliefTime.Side.AFTER, "crisis");
        return new Asked(
                shuffled(order, List.of(
                        new BeliefQuestion("holds", "Will it hold?", world, List.of(opening, crisis), 2, false, Optional.empty()),
                        new BeliefQuestion("lands", "Will they?", world, List.of(opening), 1, true, Optional.empty()))),
                shuffled(order, List.of(
                        new Question("missing", "What did you miss?", new Question.Moment.AnyTime()),
                        new Question("surprise", "What surprised you?", new Question.Moment.InDebrief()))),
                List.of());
    }

    private static <T> List<T> shuffled(Random order, List<T> statements) {
        var shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }
}
