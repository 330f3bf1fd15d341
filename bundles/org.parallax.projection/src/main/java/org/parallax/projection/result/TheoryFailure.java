package org.parallax.projection.result;

import java.time.Duration;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.plugin.Thrown;

/** A theory that was asked for and failed, and why; the others go on without it. */
public sealed interface TheoryFailure {

    /** Which theory, and where it came from. */
    Origin origin();

    /** What went wrong, as words that follow the theory's name. */
    String problem();

    /** The failure as a sentence for people to read, without a full stop. */
    default String sentence() {
        return origin().words() + " " + problem();
    }

    /** It says itself that it cannot run on this scenario. */
    record Declined(Origin origin, String problem) implements TheoryFailure {}

    /** It threw {@code thrown}. */
    record Threw(Origin origin, String problem, Throwable thrown) implements TheoryFailure {

        /** A failure at {@code where}, followed by what was thrown in words. */
        public static Threw in(Origin origin, String where, Throwable thrown) {
            return new Threw(origin, where + ": " + Thrown.inWords(thrown), thrown);
        }
    }

    /** It gave something that is no level, or nothing at all. */
    record Nonsense(Origin origin, String problem) implements TheoryFailure {}

    /** None of its runs meets the conditioning, with what is held. */
    record NoRunLeft(Origin origin, long runs, Branching branching) implements TheoryFailure {

        /** Without the jar it came in, which is not at fault here. */
        @Override
        public String sentence() {
            return "Theory " + origin.theory() + " " + problem();
        }

        @Override
        public String problem() {
            return "leaves no run to count: " + (runs == 1 ? "the one run does not meet “" : "none of " + runs + " meets “")
                    + branching.given().text() + "”"
                    + (branching.held().branches().isEmpty() ? "" : " with “" + branching.held().text() + "” held");
        }
    }

    /** It finished no run within {@code patience}. Its threads were abandoned. */
    record Stuck(Origin origin, Duration patience) implements TheoryFailure {

        @Override
        public String problem() {
            return "finished no run in " + words(patience) + " and was left out";
        }

        private static String words(Duration time) {
            return time.toMillis() < 1000 ? time.toMillis() + " milliseconds"
                    : time.toSeconds() == 1 ? "one second" : time.toSeconds() + " seconds";
        }
    }
}
