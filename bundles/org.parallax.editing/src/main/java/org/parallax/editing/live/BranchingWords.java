package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.result.Branching;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.Branches;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Sentences;

/** Says what the views are about: what is made to happen in every run first, then which of the runs are counted. */
public final class BranchingWords {

    private BranchingWords() {}

    /** Sentences where something is asked for, or where it has just fallen away; otherwise empty. */
    public static Optional<String> line(LiveState state, Branching asked) {
        if (asked.isNone()) {
            return state instanceof LiveState.Working ? Optional.empty() : state.latest().map(LiveState.Snapshot::notice).filter(notice -> !notice.isEmpty());
        }
        return Optional.of(state.latest()
                .filter(snapshot -> snapshot.branching().equals(asked))
                .map(BranchingWords::shown)
                .orElseGet(() -> request(state, asked)));
    }

    /** The same, with what keeps it from being shown. */
    public static Optional<String> lineWithReason(LiveState state, Branching asked) {
        var line = line(state, asked);
        return state instanceof LiveState.Held(var reason, var last) && !asked.isNone()
                ? line.map(words -> joined(words, reason))
                : line;
    }

    private static String shown(LiveState.Snapshot snapshot) {
        return joined(CountedRuns.of(snapshot.result()).sentence(), snapshot.notice());
    }

    private static String request(LiveState state, Branching asked) {
        var known = state.latest().map(snapshot -> snapshot.result().situation());
        var given = asked.given();
        return joined(
                known.map(situation -> request(Branches.of(situation), asked.held()))
                        .orElseGet(() -> asked.held().isNothing() ? "" : "To be held in every run: " + asked.held().text() + "."),
                given.isNothing() ? "" : "Asked for are only the runs in which "
                        + known.map(situation -> Branches.of(situation).inWords(given)).orElseGet(given::text) + ".");
    }

    private static String request(Branches branches, Held held) {
        var parts = held.branches().stream().collect(Collectors.partitioningBy(HeldBranch::comesAbout));
        return joined(
                request(branches, "To be made to happen in every run: ", parts.getOrDefault(true, List.of())),
                request(branches, "To be ruled out in every run: ", parts.getOrDefault(false, List.of())));
    }

    private static String request(Branches branches, String start, List<HeldBranch> held) {
        var words = held.stream().map(each -> branches.subject(each.subject()) + Branches.month(each)).toList();
        return words.isEmpty() ? "" : start + Sentences.list(words) + ".";
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** That some branches fell away; {@code known} is a situation that still had them. */
    static String gone(List<Branch> branches, Optional<Situation> known) {
        if (branches.isEmpty()) {
            return "";
        }
        var words = branches.stream()
                .map(branch -> known.map(situation -> Branches.of(situation).inWords(branch)).orElseGet(branch::text))
                .collect(Collectors.joining(", "));
        return "No longer asked for, since the text has it no more: " + words + ".";
    }
}
