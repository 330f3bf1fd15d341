package org.parallax.report.words;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.situation.Trigger;

/** Branches, the ways a run can go, in the words of their scenarios. */
public final class Branches {

    private final List<Situation> situations;

    private Branches(List<Situation> situations) {
        this.situations = situations;
    }

    /** Branches of these scenarios; where several have the same branch, the words are those of the first. */
    public static Branches of(Situation... situations) {
        return new Branches(List.of(situations));
    }

    /** All that is given, as what can follow "runs in which". */
    public String inWords(Conditioning given) {
        return Sentences.list(given.branches().stream().map(this::inWords).toList());
    }

    /** A branch as half a sentence: {@code “Files at the ICJ” is chosen}; in which scenario where not all have it. */
    public String inWords(Branch branch) {
        return (branch instanceof Branch.Not(var positive) ? inWords(positive, false) : inWords(branch, true)) + where(branch);
    }

    private String where(Branch branch) {
        var having = situations.stream().filter(situation -> branch.knownTo(situation.storyline())).toList();
        return having.isEmpty() || having.size() == situations.size()
                ? ""
                : " in " + Sentences.list(having.stream().map(new SituationNames(situations)::of).toList());
    }

    /** What is held as half a sentence: {@code “A landing” is made to happen in Jan 2028}. */
    public String inWords(HeldBranch held) {
        return subject(held.subject()) + (held.comesAbout() ? " is made to happen" + month(held) : " is ruled out");
    }

    /** What can be made to happen, as a noun: {@code the choice “Files at the ICJ”}. */
    public String subject(Branch branch) {
        return switch (branch) {
            case Branch.Happened(var event) -> quoted(title(event));
            case Branch.Chosen chosen -> "the choice " + quoted(title(chosen));
            case Branch.Fired fired -> "the trigger " + quoted(inWords(fired));
            case Branch.Not(var positive) -> subject(positive);
        };
    }

    /** In which month it is held, after a space; empty as planned. */
    public static String month(HeldBranch held) {
        return held.month().map(month -> " in " + MonthWords.name(month)).orElse("");
    }

    private String inWords(Branch branch, boolean so) {
        return switch (branch) {
            case Branch.Chosen chosen -> quoted(title(chosen)) + (so ? " is chosen" : " is not chosen");
            case Branch.Happened(var event) -> quoted(title(event))
                    + (so ? " happens" : " does not happen");
            case Branch.Fired(var id) ->
                title(Storyline::triggers, Trigger::id, id, trigger -> threshold(trigger, so ? "" : "never "));
            case Branch.Not(var positive) -> inWords(positive, !so);
        };
    }

    /** What a trigger waits for: {@code security cooperation falls below 35 for 2 months}. */
    public String threshold(Trigger trigger) {
        return threshold(trigger, "");
    }

    private String threshold(Trigger trigger, String often) {
        var label = trigger.threshold().indicator().label(situations.getFirst().parties());
        boolean below = Double.isInfinite(trigger.threshold().low());
        double level = below ? trigger.threshold().high() : trigger.threshold().low();
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
                + " " + often + (below ? "falls below " : "rises above ") + Math.round(level)
                + (trigger.months() == 1 ? "" : " for " + trigger.months() + " months");
    }

    private String title(String event) {
        return title(Storyline::events, PlannedEvent::id, event, planned -> planned.event().title());
    }

    private String title(Branch.Chosen chosen) {
        Function<Decision, String> option = decision -> decision.options().stream()
                .filter(each -> each.id().equals(chosen.option()))
                .map(Decision.Option::title)
                .findFirst()
                .orElse(chosen.option());
        return title(Storyline::decisions, Decision::id, chosen.decision(), option);
    }

    private <T> String title(
            Function<Storyline, List<T>> items, Function<T, String> id, String name, Function<T, String> title) {
        return situations.stream()
                .flatMap(situation -> items.apply(situation.storyline()).stream())
                .filter(item -> id.apply(item).equals(name))
                .map(title)
                .findFirst()
                .orElse(name);
    }

    private static String quoted(String title) {
        return "“" + title + "”";
    }
}
