package org.parallax.exercise.conduct;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import org.parallax.exercise.session.BranchState;

/** What somebody is told who answers a question that is not on the floor. */
final class Elsewhere {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Elsewhere() {}

    /** That the room has gone back or has returned, if another branch has the question; else that there is none. */
    static Ruling.No no(Matter matter, String question, Predicate<BranchState> has) {
        var tree = matter.state().tree();
        if (tree.all().stream().noneMatch(has)) {
            return Ruling.no(RefusalCode.UNKNOWN, question);
        }
        return matter.floor().origin().from()
                .flatMap(fork -> tree.mark(fork.number()))
                .map(mark -> Ruling.no(RefusalCode.WENT_BACK, CLOCK.format(mark.at())))
                .orElseGet(() -> Ruling.no(RefusalCode.PLAYS_ELSEWHERE));
    }
}
