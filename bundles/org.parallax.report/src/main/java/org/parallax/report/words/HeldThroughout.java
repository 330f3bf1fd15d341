package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;

/** What is made to happen in every run of some scenarios, or ruled out, in words. */
public final class HeldThroughout {

    /** What it means for the rest of a scenario that all is known up to a month, as what can follow that month. */
    public static final String FROM_THEN = "what has a month or window of its own by then and is not held comes later or not at all;"
            + " what follows something else comes when it follows";

    private final List<Situation> situations;
    private final SituationNames names;

    private HeldThroughout(List<Situation> situations) {
        this.situations = situations;
        this.names = new SituationNames(situations);
    }

    /** What these scenarios hold; said of each by itself where that differs. */
    public static HeldThroughout of(Situation... situations) {
        return new HeldThroughout(List.of(situations));
    }

    /**
     * What is held and up to when all is known, as sentences: {@code Made to happen in every run: “Files at the ICJ” in
     * Jan 2028.} Empty if every run goes by itself.
     */
    public String sentence() {
        return String.join(" ", Stream.concat(
                        isAlike()
                                ? sentences(situations.getFirst(), "")
                                : situations.stream().flatMap(situation -> sentences(situation, " of " + names.of(situation))),
                        present().map(month -> "Known up to " + month + ": " + FROM_THEN + ".").stream())
                .toList());
    }

    /** The same as what can follow a number of runs: {@code ; in every run “Landing” is ruled out}; empty if nothing is held. */
    public String clause() {
        var held = isAlike()
                ? clause(situations.getFirst(), "")
                : situations.stream().flatMap(situation -> clause(situation, " of " + names.of(situation)).stream())
                        .reduce((one, other) -> one + "; " + other);
        return Stream.concat(held.stream(), present().map(month -> "known up to " + month).stream())
                .map(part -> "; " + part)
                .reduce("", String::concat);
    }

    private static Stream<String> sentences(Situation situation, String which) {
        var branches = Branches.of(situation);
        return Stream.of(
                        label("Made to happen", which, situation.held().branches().stream().filter(HeldBranch::comesAbout)
                                .map(held -> branches.subject(held.subject()) + Branches.month(held)).toList()),
                        label("Ruled out", which, situation.held().branches().stream().filter(held -> !held.comesAbout())
                                .map(held -> branches.subject(held.subject())).toList()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> label(String done, String which, List<String> what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(done + " in every run" + which + ": " + Sentences.list(what) + ".");
    }

    private static Optional<String> clause(Situation situation, String which) {
        var branches = Branches.of(situation);
        var what = situation.held().branches().stream().map(branches::inWords).toList();
        return what.isEmpty() ? Optional.empty() : Optional.of("in every run" + which + " " + Sentences.list(what));
    }

    private boolean isAlike() {
        return situations.stream().map(Situation::held).map(Held::branches).distinct().count() == 1;
    }

    private Optional<String> present() {
        return situations.getFirst().held().present().map(MonthWords::name);
    }
}
