package org.parallax.editing.view;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.Branches;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;

/** What is made to happen in every run, or ruled out, in the words of its scenario. */
public final class HeldWords {

    private final Situation situation;

    private HeldWords(Situation situation) {
        this.situation = situation;
    }

    /** In the words of this scenario. */
    public static HeldWords of(Situation situation) {
        return new HeldWords(situation);
    }

    /** That something is held: {@code Made to happen in every run: “A landing” in Jan 2028.} Empty if nothing is. */
    public String sentence(Held held) {
        return sentence(held, "Made to happen in every run: ", "Ruled out in every run: ");
    }

    /** That something is to be held and is not yet. */
    public String request(Held held) {
        return sentence(held, "To be made to happen in every run: ", "To be ruled out in every run: ");
    }

    private String sentence(Held held, String made, String out) {
        var parts = held.branches().stream().collect(Collectors.partitioningBy(HeldBranch::comesAbout));
        return Stream.of(sentence(made, parts.getOrDefault(true, List.of())), sentence(out, parts.getOrDefault(false, List.of())))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String sentence(String start, List<HeldBranch> branches) {
        var words = branches.stream()
                .map(held -> subject(held.subject()) + held.month().map(month -> " in " + MonthWords.name(month)).orElse(""))
                .toList();
        return words.isEmpty() ? "" : start + Sentences.list(words) + ".";
    }

    /** What can be held, as a noun: {@code the choice “Files at the ICJ”}. */
    public String subject(Branch branch) {
        var storyline = situation.storyline();
        return switch (branch) {
            case Branch.Happened(var name) -> quoted(
                    title(storyline.events(), event -> event.id().equals(name), event -> event.event().title(), name));
            case Branch.Chosen(var name, var option) -> "the choice " + quoted(title(
                    storyline.decisions(), decision -> decision.id().equals(name), decision -> title(decision, option), option));
            case Branch.Fired fired -> "the trigger " + quoted(Branches.of(situation).inWords(fired));
            case Branch.Not(var positive) -> subject(positive);
        };
    }

    private static String title(Decision decision, String option) {
        return title(decision.options(), each -> each.id().equals(option), Decision.Option::title, option);
    }

    private static <T> String title(List<T> all, Predicate<T> named, Function<T, String> title, String name) {
        return all.stream().filter(named).map(title).findFirst().orElse(name);
    }

    private static String quoted(String title) {
        return "“" + title + "”";
    }
}
