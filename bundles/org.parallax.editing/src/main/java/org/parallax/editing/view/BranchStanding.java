package org.parallax.editing.view;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.projection.result.Branching;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.report.words.MonthWords;

/** How a branch stands in what is asked for: left to each run, counted by, or made to come about or not to. */
public sealed interface BranchStanding {

    /** A few words for a line of a table; empty where each run goes its own way. */
    String words();

    /** Nothing is asked of it. */
    record Free() implements BranchStanding {

        @Override
        public String words() {
            return "";
        }
    }

    /** Only runs count in which it came about by itself. */
    record OnlyWith() implements BranchStanding {

        @Override
        public String words() {
            return "✓ only with";
        }
    }

    /** Only runs count in which it did not. */
    record OnlyWithout() implements BranchStanding {

        @Override
        public String words() {
            return "✗ only without";
        }
    }

    /** It is made to come about in every run; {@code month} is empty where that is when it is planned. */
    record MadeToHappen(Optional<YearMonth> month) implements BranchStanding {

        @Override
        public String words() {
            return "made to happen" + month.map(named -> ", " + MonthWords.name(named)).orElse("");
        }
    }

    /** It comes about in every run since what is made to happen is planned after it. */
    record MadeAlong() implements BranchStanding {

        @Override
        public String words() {
            return "made to happen too";
        }
    }

    /** It comes about in no run. */
    record RuledOut() implements BranchStanding {

        @Override
        public String words() {
            return "ruled out";
        }
    }

    /** Whether it is made to come about or not to, so that all runs have it alike. */
    default boolean isHeld() {
        return switch (this) {
            case Free free -> false;
            case OnlyWith only -> false;
            case OnlyWithout only -> false;
            case MadeToHappen made -> true;
            case MadeAlong along -> true;
            case RuledOut out -> true;
        };
    }

    /** Whether somebody asked for it, and can take that back. */
    default boolean isAsked() {
        return !(this instanceof Free) && !(this instanceof MadeAlong);
    }

    /**
     * How a branch stands.
     *
     * @param asked what is asked for
     * @param held all that is held when that is done
     */
    static BranchStanding of(Branch branch, Branching asked, Held held) {
        if (asked.given().branches().contains(branch)) {
            return new OnlyWith();
        }
        if (asked.given().branches().contains(new Branch.Not(branch))) {
            return new OnlyWithout();
        }
        return asked.held().of(branch)
                .<BranchStanding>map(own -> own.comesAbout() ? new MadeToHappen(own.month()) : new RuledOut())
                .orElseGet(() -> held.of(branch).filter(HeldBranch::comesAbout).isPresent() ? new MadeAlong() : new Free());
    }
}
