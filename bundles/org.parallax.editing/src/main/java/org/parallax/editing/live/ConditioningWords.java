package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.Branches;
import org.parallax.report.words.CountedRuns;

/** Says which runs the views are about. */
public final class ConditioningWords {

    private ConditioningWords() {}

    /** A sentence where there are conditions, or where one has just fallen away; otherwise empty. */
    public static Optional<String> line(LiveState state, Conditioning given) {
        if (given.isNothing()) {
            return state instanceof LiveState.Working ? Optional.empty() : state.latest().map(LiveState.Snapshot::notice).filter(notice -> !notice.isEmpty());
        }
        return Optional.of(state.latest()
                .filter(snapshot -> snapshot.given().equals(given))
                .map(snapshot -> CountedRuns.of(snapshot.result()).sentence()
                        + (snapshot.notice().isEmpty() ? "" : " " + snapshot.notice()))
                .orElseGet(() -> "Asked for are only the runs" + condition(state, given) + "."));
    }

    private static String condition(LiveState state, Conditioning given) {
        var words = state.latest()
                .map(snapshot -> Branches.of(snapshot.result().situation()).inWords(given))
                .orElseGet(given::text);
        return " in which " + words;
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
