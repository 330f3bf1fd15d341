package org.parallax.projection.result;

import java.time.Duration;
import org.parallax.projection.plugin.Origin;
import org.parallax.projection.plugin.Thrown;

/** A theory that was asked for and did not do its part, and why; the others go on without it. */
public sealed interface TheoryFailure {

    /** Which theory, and where it came from. */
    Origin origin();

    /** What it did, to be read after the theory's name. */
    String deed();

    /** The failure as a sentence for a person, without a full stop. */
    default String sentence() {
        return origin().words() + " " + deed();
    }

    /** It says itself that it cannot run on this scenario. */
    record Declined(Origin origin, String deed) implements TheoryFailure {}

    /** It threw {@code thrown}. */
    record Threw(Origin origin, String deed, Throwable thrown) implements TheoryFailure {

        /** With what was thrown put into words after {@code where}. */
        public static Threw in(Origin origin, String where, Throwable thrown) {
            return new Threw(origin, where + ": " + Thrown.inWords(thrown), thrown);
        }
    }

    /** It gave something that is no level, or nothing at all. */
    record Nonsense(Origin origin, String deed) implements TheoryFailure {}

    /** Under it, none of the runs is one of those that are counted. */
    record NoRunLeft(Origin origin, long runs, Conditioning given) implements TheoryFailure {

        /** Where the theory came from is not at fault here, and is left unsaid. */
        @Override
        public String sentence() {
            return "Theory " + origin.theory() + " " + deed();
        }

        @Override
        public String deed() {
            return "leaves no run to count: none of " + runs + " meets “" + given.text() + "”";
        }
    }

    /** It finished no run for as long as it was waited for. Its threads were left behind. */
    record Stuck(Origin origin, Duration patience) implements TheoryFailure {

        @Override
        public String deed() {
            return "finished no run in " + words(patience) + " and was left out";
        }

        private static String words(Duration time) {
            return time.toMillis() < 1000 ? time.toMillis() + " milliseconds"
                    : time.toSeconds() == 1 ? "one second" : time.toSeconds() + " seconds";
        }
    }
}
