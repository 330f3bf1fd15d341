package org.parallax.editing.view;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.Branches;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Sentences;

/** What is made to happen in every run, in the words of its scenario. */
public final class HeldWords {

    private final Branches branches;

    private HeldWords(Branches branches) {
        this.branches = branches;
    }

    /** In the words of this scenario. */
    public static HeldWords of(Situation situation) {
        return new HeldWords(Branches.of(situation));
    }

    /** That something is held, in sentences; empty if nothing is. */
    public String sentences(Held held) {
        return sentences(held, "Made to happen in every run: ", "Ruled out in every run: ");
    }

    /** That something is held, with what comes about since that is planned after it. */
    public String sentences(Held asked, Held all) {
        var along = all.branches().stream()
                .filter(HeldBranch::comesAbout)
                .filter(held -> asked.of(held.subject()).isEmpty())
                .map(this::inWords)
                .toList();
        return along.isEmpty()
                ? sentences(asked)
                : sentences(asked) + " So does what that is planned after: " + Sentences.list(along) + ".";
    }

    /** That something is to be held and is not yet. */
    public String request(Held held) {
        return sentences(held, "Asked for in every run: ", "Asked for in no run: ");
    }

    private String sentences(Held held, String made, String out) {
        return String.join(" ", Stream.of(
                        sentence(made, held, HeldBranch::comesAbout, this::inWords),
                        sentence(out, held, branch -> !branch.comesAbout(), branch -> subject(branch.subject())))
                .filter(sentence -> !sentence.isEmpty())
                .toList());
    }

    private static String sentence(
            String start, Held held, Predicate<HeldBranch> which, Function<HeldBranch, String> words) {
        List<String> parts = held.branches().stream().filter(which).map(words).toList();
        return parts.isEmpty() ? "" : start + Sentences.list(parts) + ".";
    }

    /** A branch as it is held: {@code “Files at the ICJ” is chosen in Jan 2028}. */
    public String inWords(HeldBranch held) {
        return subject(held.branch()) + held.month().map(month -> " in " + MonthWords.name(month)).orElse("");
    }

    /** What of a branch can be held: of a trigger not its threshold, but what follows. */
    public String subject(Branch branch) {
        return switch (branch) {
            case Branch.Fired fired -> "what follows when " + branches.inWords(fired);
            case Branch.Not(var positive) when positive instanceof Branch.Fired -> "nothing follows when " + branches.inWords(positive);
            case Branch other -> branches.inWords(other);
        };
    }
}
